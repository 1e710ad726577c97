using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Marketplaces.Bench.Orders;
using Marketplaces.Simulators;

namespace Marketplaces.Bench.Catalogue;

/// <summary>The push of a catalogue in which every product has changed.</summary>
internal sealed class PushFigure(BenchShop shop)
{
    public const string Name = "push";

    private const int ProductsPerRequest = 500;
    private const int MostStatements = 33;
    private const string BatchPath = "merchants/products/batch";

    public async Task<Figure> TakeAsync(int rounds)
    {
        if (Pushed.Dirty(shop) > 0 || Pushed.Listings(shop) == 0)
            await new ComparisonFigure(shop).TakeAsync(1);

        ForgetBatches();
        var before = Memory.InUse();
        var (seen, floor, requests) = (new List<double>(), new List<double>(), 0L);
        for (var round = 0; round < rounds; round++)
        {
            await OldShop.AnalyzeAsync(shop);
            await ChangeAllAsync();
            ForgetBatches();
            seen.Add(await Pushed.AllAsync(shop));
            var batches = Batches();
            requests += batches.Count;
            floor.Add(await FloorAsync([.. batches.Select(batch => batch.Body!)]));
        }

        await ChangeAllAsync();
        var statements = await shop.CountAsync(() => Pushed.AllAsync(shop));
        ForgetBatches();
        var expected = (Pushed.Listings(shop) + ProductsPerRequest - 1) / ProductsPerRequest;
        return new Figure(
            "push, every product changed", seen, "reading, serialising, posting, acknowledging", floor, 2,
            [new Count("requests", requests / rounds, expected), new Count("statements for each of them", statements / expected, MostStatements, IsLimit: true)])
        {
            MemoryInUse = (before, Memory.InUse()),
        };
    }

    /// <summary>To figures that few products share, as in a shop; what was taken the time before has been applied.</summary>
    private async Task ChangeAllAsync()
    {
        await shop.ExecuteAsync("UPDATE \"Product\" SET \"StockQuantity\" = CASE WHEN \"StockQuantity\" < 100 THEN 100 ELSE 10 END + \"Id\" % 37");
        await shop.ExecuteAsync("""
            UPDATE "MarketplaceListing" SET "DirtyVersion" = "DirtyVersion" + 1, "DirtySinceUtc" = '2026-01-01 00:00:00', "UnansweredSend" = NULL, "BatchId" = 0,
                "AcknowledgedOffer" = "SentOffer", "AcknowledgedHash" = "SentHash"
            """);
    }

    /// <summary>Otherwise it is the simulator's memory that is measured.</summary>
    private void ForgetBatches()
    {
        shop.Skroutz.Log.Clear();
        shop.Skroutz.Products.Clear();
    }

    private List<LoggedRequest> Batches() => [.. shop.Skroutz.Log.Entries.Where(entry => entry.Method == "POST" && entry.Path == $"/{BatchPath}")];

    /// <summary>The batches are known already: they are only written, sent, and one statement for each page says that they were taken.</summary>
    private async Task<double> FloorAsync(IReadOnlyList<string> bodies)
    {
        var ready = new Queue<JsonNode>(bodies.Select(body => JsonNode.Parse(body)!));
        using var http = new HttpClient { BaseAddress = shop.Skroutz.Url };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "demo");
        http.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.skroutz+json; version=3.0");
        return await shop.TimeAsync(_ => CatalogueFloor.ReadAsync(shop.Database, shop.Account.Id, async (first, last) =>
        {
            if (ready.TryDequeue(out var batch))
            {
                using var content = new StringContent(batch.ToJsonString(), Encoding.UTF8, "application/json");
                using var answer = await http.PostAsync(new Uri(BatchPath, UriKind.Relative), content);
                answer.EnsureSuccessStatusCode();
            }

            await shop.ExecuteAsync($"UPDATE \"MarketplaceListing\" SET \"AcknowledgedOnUtc\" = '{DateTime.UtcNow:yyyy-MM-dd HH:mm:ss}' WHERE \"ProductId\" >= {first} AND \"ProductId\" <= {last}");
        }));
    }
}
