using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Plugin.Misc.Marketplaces.Admin.Overrides;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>The owner's rules in a file, out and in again.</summary>
public sealed class ListingFileTests : CatalogueFixture
{
    private const string Invalid = "Plugins.Misc.Marketplaces.OverrideFiles.Invalid.";
    private const string Rule = "Plugins.Misc.Marketplaces.Overrides.Invalid.";

    [Test]
    public async Task Every_bad_row_is_named_and_nothing_is_changed()
    {
        _shop.Product("A");
        _shop.Product("B");
        _shop.Product("C");
        _shop.Product("D");
        var sized = _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();

        var plan = await PlanAsync(
            "product_id;combination_id;own_id;buffer;fixed_price",
            "1;0;;2;12,90",
            "99;0;;;1",
            "2;7;;;1",
            "2;0;A;;",
            "3;0;;;twelve",
            "4;0;;1000001;",
            "1;0;;;",
            $"{sized.Id};1;X-1;;",
            $"{sized.Id};2;x-1;;",
            "x;0;;;",
            "4;0;;;;;7");

        Assert.That(plan.Bad.Select(row => (row.Line, row.Objections.Single().Key)), Is.EqualTo(
        [
            (3, CatalogTexts.NoSuchProduct),
            (4, CatalogTexts.NoSuchCombination),
            (5, CatalogTexts.IdIsTaken),
            (6, Rule + "Unreadable"),
            (7, Rule + "Outside"),
            (8, Invalid + "ProductTwice"),
            (10, Invalid + "IdTwice"),
            (11, Invalid + "NotANumber"),
            (12, Invalid + "TooManyCells"),
        ]));
        Assert.That(plan.Changing.Select(row => row.Line), Is.EqualTo([2, 9]));
        Assert.That(_shop.Overrides.Rows, Is.Empty);
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task What_is_confirmed_is_applied_and_sent()
    {
        _shop.Product("A", price: 20m);
        _shop.Product("B", price: 20m);
        await _shop.SyncAsync();
        var plan = await PlanAsync("sku,own_id,offered,price_percent,price_rounding", "A,X-1,,\"10,5\",Ending90", "B,,off,,");

        Assert.That(await new ApplyImport(_shop.Get<SaveOverride>(), _shop.Get<MapListing>()).ApplyAsync(_shop.Account, plan), Is.EqualTo(2));
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((_shop.Says("A").Enabled, _shop.Says("X-1"), _shop.Says("B").Enabled), Is.EqualTo((false, (10, true, 22.90m), false)));
    }

    [Test]
    public async Task Products_exchange_their_ids_and_each_is_sent_what_the_other_was_known_for()
    {
        _shop.Product("A", stock: 1);
        _shop.Product("B", stock: 2);
        _shop.Product("C", stock: 3);
        await _shop.SyncAsync();

        Assert.That(await ApplyAsync("product_id;own_id", "1;B", "2;C", "3;A"), Is.EqualTo(3));
        Assert.That(_shop.Listings.Rows.Where(row => row.GivenUp == 0).Select(row => (row.ProductId, row.ExternalProductId, row.AcknowledgedHash)), Is.EquivalentTo(
            [(1, "B", (string?)null), (2, "C", null), (3, "A", null)]));
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((_shop.Says("A"), _shop.Says("B"), _shop.Says("C")), Is.EqualTo(((3, true, 20m), (1, true, 20m), (2, true, 20m))));
        Assert.That(_shop.Dirty, Is.Empty);
        Assert.That(await ApplyAsync("product_id;own_id", "1;C", "2;B"), Is.EqualTo(2), "typed ids are exchanged as well");
        await _shop.PushAsync();
        await _shop.PushAsync();
        Assert.That((_shop.Says("A"), _shop.Says("B"), _shop.Says("C")), Is.EqualTo(((3, true, 20m), (2, true, 20m), (1, true, 20m))));
    }

    [Test]
    public async Task What_is_exchanged_with_somebody_who_stays_is_refused_with_all_that_hangs_on_it()
    {
        _shop.Product("A");
        _shop.Product("B");
        _shop.Product("C");
        _shop.Product("D");
        await _shop.SyncAsync();

        var plan = await PlanAsync("product_id;own_id;cap", "1;B;", "2;C;", "3;A;x", "4;X;");

        Assert.That(plan.Bad.Select(row => (row.Line, row.Objections.Single().Key)), Is.EquivalentTo(
            [(4, Rule + "Unreadable"), (3, CatalogTexts.IdIsTaken), (2, CatalogTexts.IdIsTaken)]));
        Assert.That(plan.Changing.Select(row => row.Line), Is.EqualTo([5]));
    }

    [Test]
    public async Task A_row_is_told_everything_that_is_wrong_with_it()
    {
        _shop.Product("A");
        _shop.Product("B");
        await _shop.SyncAsync();

        var plan = await PlanAsync("product_id;own_id;cap", "1;B;x");

        Assert.That(plan.Bad.Single().Objections.Select(objection => objection.Key), Is.EqualTo([Rule + "Unreadable", CatalogTexts.IdIsTaken]));
    }

    [Test]
    public async Task An_id_that_another_row_gives_back_to_its_product_stays_there()
    {
        _shop.Product("A");
        _shop.Product("B");
        await _shop.SyncAsync();
        Assert.That(await ApplyAsync("product_id;own_id", "1;X"), Is.EqualTo(1));

        Assert.That((await PlanAsync("product_id;own_id", "1;", "2;A")).Bad.Select(row => row.Line), Is.EqualTo([3]));
        Assert.That(await ApplyAsync("product_id;own_id", "1;", "2;X"), Is.EqualTo(2));
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That(_shop.Listings.Rows.Where(row => row.GivenUp == 0).Select(row => (row.ProductId, row.ExternalProductId)), Is.EquivalentTo([(1, "A"), (2, "X")]));
        Assert.That((_shop.Says("A").Enabled, _shop.Says("B").Enabled, _shop.Says("X").Enabled), Is.EqualTo((true, false, true)));
    }

    [Test]
    public async Task Products_kept_by_size_exchange_their_ids_and_keep_their_sizes()
    {
        var (shirt, cap) = (_shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m)), _shop.Sized("CAP", ("C1", 1, 9m)));
        await _shop.SyncAsync();

        Assert.That(await ApplyAsync("product_id;own_id", $"{shirt.Id};CAP", $"{cap.Id};SHIRT"), Is.EqualTo(2));
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That(Sold("CAP"), Is.EquivalentTo(["S", "M"]));
        Assert.That(Sold("SHIRT"), Is.EquivalentTo(["C1"]));
        Assert.That((await PlanAsync("product_id;combination_id;own_variation_id", $"{cap.Id};3;M")).Bad.Single().Objections.Single().Key, Is.EqualTo(CatalogTexts.IdIsTaken));

        IEnumerable<string> Sold(string id) => _shop.Marketplace.Shown[id].Variations.Where(size => size.Enabled).Select(size => size.ExternalVariationId);
    }

    [Test]
    public async Task A_column_that_is_not_there_leaves_what_was_and_an_empty_cell_empties_it()
    {
        _shop.Product("A");
        await _shop.Get<SaveOverride>().SaveAsync(_shop.Account.Id, new ProductIdentity(1, 0), OverrideValues.None with { StockBuffer = 1, StockCap = 5 });
        await _shop.Get<MapListing>().MapAsync(_shop.Account, new ProductIdentity(1, 0), new HandMadeIds("X-1", ""));

        var plan = await PlanAsync("product_id,cap,buffer", "1,,2");

        var row = plan.Changing.Single();
        Assert.That((row.Values, row.ChangesIds), Is.EqualTo((OverrideValues.None with { StockBuffer = 2 }, false)));
    }

    [TestCase("")]
    [TestCase("product_id")]
    [TestCase("product_id;price\n1;2", "Column")]
    [TestCase("product_id;cap;cap\n1;2;3", "ColumnTwice")]
    [TestCase("cap;buffer\n1;2", "NoProduct")]
    [TestCase("product_id;cap\n1;\"2", "Quote")]
    public async Task A_file_that_cannot_be_used_says_why(string text, string problem = "Empty") =>
        Assert.That((await PlanAsync(text)).Problem!.Key, Is.EqualTo(Invalid + problem));

    [Test]
    public async Task Too_many_rows_are_refused() =>
        Assert.That((await PlanAsync(["product_id;cap", .. Enumerable.Range(1, PlanImport.MostRows + 1).Select(number => $"{number};1")])).Problem!.Key, Is.EqualTo(Invalid + "TooManyRows"));

    [Test]
    public async Task What_was_exported_changes_nothing_when_it_comes_back()
    {
        _shop.Product("=A", change: product => product.Name = "Shirt; \"new\"");
        _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();
        await _shop.Get<SaveOverride>().SaveAsync(_shop.Account.Id, new ProductIdentity(1, 0), OverrideValues.None with { PriceAmount = -1.5m, Offered = true });
        await _shop.Get<MapListing>().MapAsync(_shop.Account, new ProductIdentity(2, 1), new HandMadeIds("", "@9"));

        var file = CsvUpload.Decode(await _shop.Get<ExportOverrides>().WriteAsync(_shop.Account.Id)).Text;

        Assert.That(file, Does.Contain("'=A").And.Contain("'@9"));
        var plan = await _shop.Get<PlanImport>().PlanAsync(_shop.Account, file);
        Assert.That((plan.Problem, plan.Rows.Count, plan.Bad.Count(), plan.Changing.Count()), Is.EqualTo(((object?)null, 3, 0, 0)));
    }

    private async Task<int> ApplyAsync(params string[] lines) =>
        await new ApplyImport(_shop.Get<SaveOverride>(), _shop.Get<MapListing>()).ApplyAsync(_shop.Account, await PlanAsync(lines));

    private Task<ImportPlan> PlanAsync(params string[] lines) => _shop.Get<PlanImport>().PlanAsync(_shop.AccountRow, string.Join("\r\n", lines));
}
