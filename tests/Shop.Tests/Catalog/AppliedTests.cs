using System.Text.Json.Nodes;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Catalog;

/// <summary>What was sent is applied when Skroutz says so, and not before.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
public sealed class AppliedTests(Engine engine) : PushFixture(engine)
{
    [SetUp]
    public async Task QuietAsync()
    {
        await QuietlyAsync();
        _shop.Skroutz.Log.Clear();
    }

    [TearDown]
    public void Clear() => _shop.Skroutz.Faults.Clear();

    [Test]
    public async Task Sent_turns_to_applied()
    {
        _shop.Skroutz.Faults.ApplyDelay = TimeSpan.FromHours(1);
        await ChangeAsync("768", new() { ["StockQuantity"] = "4" });
        await TakenAsync("768");
        var sent = await ListingAsync("768");
        Assert.That((sent["DirtySinceUtc"], sent["UnansweredSend"] is null, await StateAsync("768")), Is.EqualTo(((object?)null, false, "sent, not yet applied")));

        _shop.Skroutz.Products.ApplyWaiting();
        await QuietlyAsync();

        Assert.That((Shown("768").Quantity, await StateAsync("768"), Batches()), Is.EqualTo((4, "applied", 1)));
        Assert.That((await ListingAsync("768")).Text("AcknowledgedOffer"), Does.Contain("\"quantity\":4"));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceBatch\""), Is.Zero);
    }

    [Test]
    public async Task What_is_not_applied_says_why_and_is_sent_at_once_when_it_changes()
    {
        var shown = Shown("ABC123").PriceCents;
        _shop.Skroutz.Faults.FailProducts = ["ABC123"];
        await ChangeAsync("ABC123", new() { ["Price"] = "0.50" });
        await ChangeAsync("10", new() { ["StockQuantity"] = "3" });
        await Eventually.IsAsync(async () => $"{(await ListingAsync("ABC123"))["LastError"]}".Contains("lower than allowed", StringComparison.Ordinal), "the reason is there");
        await Eventually.IsAsync(async () => (await ListingAsync("10"))["UnansweredSend"] is null && Shown("10").Quantity == 3, "the other one is applied");
        Assert.That((Shown("ABC123").PriceCents, await StateAsync("ABC123")), Is.EqualTo((shown, "failed")));

        _shop.Skroutz.Faults.Clear();
        await ChangeAsync("ABC123", new() { ["Price"] = "33.00" });
        await QuietlyAsync();
        Assert.That((Shown("ABC123").PriceCents, (await ListingAsync("ABC123"))["LastError"]), Is.EqualTo((3300, (object?)null)));
    }

    [Test]
    public async Task Validating_shows_the_objection_at_its_listing_and_moves_nothing_else([Values] bool selected)
    {
        _shop.Skroutz.Faults.RejectProducts = ["10"];
        var shown = Shown("10").Quantity;
        if (!selected)
        {
            await ChangeAsync("10", new() { ["StockQuantity"] = "6" });
            await Eventually.IsAsync(async () => await ListingAsync("10") is { } listing && listing["DirtySinceUtc"] is not null && listing["LastError"] is not null, "it is refused");
        }

        var before = await ListingAsync("10");
        var (path, fields) = selected
            ? ("Selected", new Dictionary<string, string> { ["ids"] = $"{before["Id"]}" })
            : ("Unsent", new() { ["id"] = $"{before["AccountId"]}" });
        using var answer = await _admin.PostAsync("Admin/MarketplacesListings/List", $"Admin/MarketplacesValidation/{path}", fields);
        await Eventually.IsAsync(async () => (await ListingAsync("10"))["ValidatedOnUtc"] is not null, "it is validated");

        var after = await ListingAsync("10");
        Assert.That(after.Text("ValidationError"), Does.Contain("Product was not found"));
        Assert.That((await RowAsync("10"))["Objection"]!.ToString(), Does.Contain("Product was not found"));
        Assert.That(
            after.Where(column => !column.Key.StartsWith("Valid", StringComparison.Ordinal)).Select(column => $"{column.Key}={column.Value}"),
            Is.EqualTo(before.Where(column => !column.Key.StartsWith("Valid", StringComparison.Ordinal)).Select(column => $"{column.Key}={column.Value}")));
        Assert.That((Shown("10").Quantity, _shop.Skroutz.Log.Count(entry => entry.Path.Contains("valid", StringComparison.Ordinal))), Is.EqualTo((shown, 1)));

        _shop.Skroutz.Faults.Clear();
        await ChangeAsync("10", new() { ["StockQuantity"] = selected ? "8" : "9" });
        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceListing\" SET \"NextAttemptOnUtc\" = NULL");
        await QuietlyAsync();
        Assert.That((await ListingAsync("10"))["ValidationError"], Is.Null, "applied");
    }

    [Test]
    public async Task A_shop_that_was_killed_asks_on()
    {
        _shop.Skroutz.Faults.ApplyDelay = TimeSpan.FromSeconds(10);
        await ChangeAsync("213123123", new() { ["StockQuantity"] = "2" });
        await TakenAsync("213123123");
        await _shop.KillAsync();
        await _shop.Database.ExpireLeasesAsync();
        await _shop.RestartAsync();
        _admin.Dispose();
        _admin = await AdminSession.SignInAsync(_shop.Url);

        await QuietlyAsync();

        Assert.That((Shown("213123123").Quantity, Batches()), Is.EqualTo((2, 1)));
    }

    /// <summary>Taken, and written down as such to the end.</summary>
    private Task TakenAsync(string id) => Eventually.IsAsync(
        async () => await ListingAsync(id) is var listing && listing.Long("BatchId") != 0 && listing["DirtySinceUtc"] is null, "the batch is taken");

    private async Task<Dictionary<string, object?>> ListingAsync(string id) =>
        (await _shop.Database.RowsAsync("SELECT * FROM \"MarketplaceListing\" WHERE \"ExternalProductId\" = $p0", id)).Single();

    /// <summary>In the words of the page.</summary>
    private async Task<string> StateAsync(string id) => (string)(await RowAsync(id))["State"]!;

    private int Batches() => _shop.Skroutz.Log.Count(entry => entry is { Method: "POST", Path: BatchPath });
}
