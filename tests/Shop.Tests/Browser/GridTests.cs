using System.Globalization;
using System.Text.Json;
using Shop.Tests.Support;

namespace Shop.Tests.Browser;

/// <summary>
/// The tables of the admin, drawn by DataTables as nopCommerce sets it up: the heading is a table of its own that is measured once, so whatever
/// changes a cell afterwards pushes the columns away from under their headings.
/// </summary>
public sealed class GridTests : ShopFixture
{
    private const int Desktop = 1366;
    private const int Phone = 390;
    private const int Short = 900;
    private const int Narrower = 1280;
    private static readonly string[] _pages = ["Admin/MarketplacesOrders/List", "Admin/MarketplacesListings/List", "Admin/MarketplacesActivity/Index"];

    /// <summary>For the tests only: the time of the page, so that countdowns show every length they have.</summary>
    private static string LaterBy(int minutes) => $"window.pageNow ??= Date.now; Date.now = () => window.pageNow() + {minutes * 60000}; window.Marketplaces.tick();";

    /// <summary>Words as long as real ones are.</summary>
    private static SkroutzPayload LongNames => SkroutzPayload.Order(SkroutzPayload.NewCode(), ("DEF456", "DEF456-SMALL", 24, 49.99m))
        .BoughtBy("Χριστόδουλος-Κωνσταντίνος", "Παπαχαραλαμπόπουλος")
        .With("courier", "Diakinisis (Diakinisis Standard)");

    private AdminBrowser _browser = null!;

    protected override void LeaveOutUnlessPossible()
    {
        if (!AdminBrowser.IsAvailable)
            Assert.Ignore("No Chromium with its driver on this machine.");
    }

    protected override async Task ArrangeAsync()
    {
        var now = DateTimeOffset.UtcNow;
        foreach (var left in (double[])[-30, 0.4, 5.2, 23.99, 27, 300])
            await PostAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 8.9m)).With("expires_at", Text(now.AddHours(left))));

        await PostAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("NO-SUCH-SKU", null, 1, 5m)).With("expires_at", Text(now.AddHours(3))));
        await PostAsync(LongNames.With("expires_at", Text(now.AddHours(13))));
        using var unreadable = await _shop.PostWebhookAsync(SkroutzFixtures.Read("unreadable-price").ToJsonString());
        var decided = _shop.Skroutz.Orders.Place();
        _shop.Shopflix.Orders.Place();
        await Eventually.IsAsync(
            async () => await _shop.Database.OrdersAsync() >= 9 && await _shop.Database.IsQuietAsync()
                && await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"AcknowledgedOnUtc\" IS NOT NULL") > 0,
            "every order is native or held, and stock was sent");
        await RejectAsync(decided);
        await _shop.ArrangeAsync("UPDATE \"Product\" SET \"StockQuantity\" = \"StockQuantity\" + 3 WHERE \"Sku\" = '100'");
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceStockDifference\"") > 0, "the difference is found");
        await _shop.Database.ExecuteAsync("""
            UPDATE "MarketplaceListing"
            SET "QuarantinedOnUtc" = '2026-01-02 03:04:05', "DirtySinceUtc" = '2026-01-02 03:04:05', "Attempts" = 8, "LastError" = 'Product 768: is not sold there.',
                "FailedVersion" = "DirtyVersion", "NextAttemptOnUtc" = datetime('now', '+6 hours')
            WHERE "ExternalProductId" = '768'
            """);
    }

    [OneTimeSetUp]
    public void OpenBrowser() => _browser = AdminBrowser.SignIn(_shop.Url);

    [OneTimeTearDown]
    public void CloseBrowser() => _browser?.Dispose();

    [Test]
    public void Headings_stand_over_their_columns_and_every_button_is_seen([Values("en", "el")] string language)
    {
        Prepare(Desktop, language);
        foreach (var page in _pages)
        {
            Open(page);
            _browser.Screenshot($"grid-{page.Split('/')[1]}-{language}");
            Check(page);

            foreach (var minutes in (int[])[25, 4 * 60, 30 * 60])
            {
                _browser.Script<object>(LaterBy(minutes));
                Check($"{page} after {minutes} minutes");
            }
        }

        void Check(string situation)
        {
            WaitForFrames(situation);
            var grids = Grids();
            for (var look = 0; look < 30 && grids.Any(grid => Math.Max(grid.FurthestApart, grid.Hidden) > 1); look++)
            {
                Thread.Sleep(100);
                grids = Grids();
            }

            Assert.Multiple(() =>
            {
                foreach (var grid in grids)
                {
                    Assert.That(grid.Rows, Is.Positive, $"{situation}: {grid.Name} has no row to measure");
                    Assert.That(grid.FurthestApart, Is.LessThanOrEqualTo(1), $"{situation}: {grid.Name}, pixels between a heading and its column");
                    Assert.That(grid.Hidden, Is.LessThanOrEqualTo(1), $"{situation}: {grid.Name}, pixels that do not fit the visible box: {grid.Widths}");
                }
            });
        }
    }

    /// <summary>In a window exactly as high as the page there is no scroll bar, but one would come with any pixel more.</summary>
    [Test]
    public void Headings_stand_over_their_columns_when_the_window_changes_and_the_rows_are_read_again([Values("en", "el")] string language)
    {
        Prepare(Desktop, language);
        foreach (var page in _pages)
        {
            Open(page);
            var whole = (int)_browser.Script<long>("return document.documentElement.scrollHeight");
            foreach (var (width, height) in new[] { (Desktop, whole), (Desktop, Short), (Narrower, whole), (Desktop, whole), (Desktop, Short) })
            {
                _browser.Size(width, height);
                WaitForAlignment($"{page} in {width} x {height}");
            }

            _browser.Size(Desktop, whole);
            Open(page);
            WaitForAlignment($"{page} opened without a scroll bar");
            _browser.Script<object>("document.querySelectorAll('.marketplaces-grid table[id]').forEach(table => window.updateTable(`#${table.id}`))");
            _browser.Wait("the rows again", () => _browser.Script<bool>("return window.jQuery.active === 0"));
            WaitForAlignment($"{page} read again");
            _browser.Size(Desktop, Short);
        }
    }

    [Test]
    public void On_a_phone_each_row_is_a_card_with_every_field_and_button([Values("en", "el")] string language)
    {
        Prepare(Phone, language);
        foreach (var page in _pages)
        {
            Open(page);
            _browser.Screenshot($"grid-{page.Split('/')[1]}-phone-{language}");
            Assert.Multiple(() =>
            {
                foreach (var grid in Grids())
                {
                    Assert.That(grid.Rows, Is.Positive, $"{page}: {grid.Name} has no row to measure");
                    Assert.That(grid.HeadingSeen, Is.False, $"{page}: {grid.Name} shows a heading over cards");
                    Assert.That(grid.Hidden, Is.LessThanOrEqualTo(1), $"{page}: {grid.Name}, pixels that do not fit the visible box");
                    Assert.That(grid.Unnamed, Is.Empty, $"{page}: {grid.Name}, fields without their heading");
                }
            });
        }
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private async Task PostAsync(SkroutzPayload order)
    {
        using var answer = await _shop.PostWebhookAsync(order.ToJson());
        answer.EnsureSuccessStatusCode();
    }

    private async Task RejectAsync(string code)
    {
        using var admin = await AdminSession.SignInAsync(_shop.Url);
        var id = (await _shop.Database.MarketplaceOrderAsync(code))!.Long("Id");
        using var answer = await admin.PostAsync(
            $"Admin/MarketplacesOrders/Details/{id}", "Admin/MarketplacesDecisions/Reject", new() { ["Id"] = $"{id}", ["WholeOrder"] = "true", ["Text"] = "Sold out" });
        answer.EnsureSuccessStatusCode();
    }

    private void Prepare(int width, string language)
    {
        _browser.Size(width, Short);
        _browser.Open($"Admin/Common/SetLanguage?langid={(language == "en" ? 1 : 2)}&returnurl=%2FAdmin");
    }

    private void Open(string page)
    {
        _browser.Open(page);
        _browser.Wait("the rows of every table", () => Grids() is { Count: > 0 } grids && grids.All(grid => grid.Rows > 0));
        _browser.Wait("the fonts", () => _browser.Script<bool>("return document.fonts.status === 'loaded'"));
    }

    /// <summary>The page sees a change of its size in one frame, and aligns its tables in the next.</summary>
    private void WaitForFrames(string situation)
    {
        _browser.Wait($"{situation}: the answers of the shop", () => _browser.Script<bool>("return window.jQuery.active === 0"));
        _browser.Script<object>("window.framesSeen = 0; const count = () => ++window.framesSeen < 3 && requestAnimationFrame(count); requestAnimationFrame(count);");
        _browser.Wait($"{situation}: three frames", () => _browser.Script<long>("return window.framesSeen") == 3);
    }

    private void WaitForAlignment(string situation)
    {
        WaitForFrames(situation);
        _browser.Wait(
            $"{situation}: headings over their columns",
            () => Grids() is { Count: > 0 } grids && grids.All(grid => grid.Rows > 0 && grid.FurthestApart <= 1));
    }

    private List<Grid> Grids() => JsonSerializer.Deserialize<List<Grid>>(_browser.Script<string>(Measure))!;

    private sealed record Grid(string Name, int Rows, bool HeadingSeen, double FurthestApart, double Hidden, string Widths, IReadOnlyList<string> Unnamed);

    private const string Measure = """
        const grids = [...document.querySelectorAll(".dt-container")].map(container => {
          const table = container.querySelector(".dt-scroll-body > table");
          const box = table.parentElement.getBoundingClientRect();
          const headings = [...container.querySelectorAll(".dt-scroll-head thead tr:first-child > th")];
          const rows = [...table.tBodies[0].rows].filter(row => !row.querySelector(".dt-empty"));
          const cells = rows.flatMap(row => [...row.cells].map((cell, index) => ({ cell, heading: headings[index] })));
          const beyond = element => { const at = element.getBoundingClientRect(); return at.width === 0 ? 0 : Math.max(at.right - box.right, box.left - at.left); };
          const parts = rows.flatMap(row => [...row.cells, ...row.querySelectorAll("a, button, span")]);
          const apart = ({ cell, heading }) => {
            const at = cell.getBoundingClientRect(), over = heading.getBoundingClientRect();
            return Math.max(Math.abs(at.left - over.left), Math.abs(at.right - over.right));
          };
          return {
            Name: table.id,
            Rows: rows.length,
            HeadingSeen: headings.some(heading => heading.getBoundingClientRect().height > 0),
            FurthestApart: Math.max(0, ...cells.map(apart)),
            Hidden: Math.max(0, ...parts.map(beyond)),
            Widths: `${headings.map(heading => `${heading.textContent.trim()} ${Math.round(heading.getBoundingClientRect().width)}`).join(", ")} in ${Math.round(box.width)}`,
            Unnamed: cells.filter(({ cell, heading }) => cell.getBoundingClientRect().height > 0 && cell.dataset.label !== heading.textContent.trim()).map(({ heading }) => heading.textContent)
          };
        });
        return JSON.stringify(grids);
        """;
}
