using Marketplaces.Simulators;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Contract;

/// <summary>Whatever a refusal looks like, it concerns those that are refused, and the others are applied in the same run (R17).</summary>
internal sealed class RefusedBatchTests : CatalogueFixture
{
    private const int Products = 500;
    private const int Stock = 3;
    private static readonly string[] _bad = ["P1", "P250", "P251"];

    private RealHttp _http = null!;
    private SkroutzSimulator _skroutz = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _http = new RealHttp();
        _skroutz = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions());
        var account = RealHttp.Account(_skroutz.Url);
        _shop.Many(Products);
        await _shop.SyncAsync();
        _shop.Marketplace.Answer = offers => _http.Skroutz.PushAsync(account, offers, default).GetAwaiter().GetResult();
        _shop.Marketplace.Status = id => _http.Skroutz.StatusAsync(account, id, default).GetAwaiter().GetResult();
    }

    [TearDown]
    public async Task StopAsync()
    {
        _http.Dispose();
        await _skroutz.DisposeAsync();
    }

    [Test]
    public async Task Three_bad_products_of_500_do_not_hold_up_the_others([Values] RefusalShape shape, [Values] bool names, [Values] bool ids)
    {
        var faults = _skroutz.Faults;
        (faults.RejectProducts, faults.RefusalShape, faults.NamesProducts, faults.BatchIds, faults.ApplyDelay) = ([.. _bad], shape, names, ids, TimeSpan.Zero);
        _shop.Products.Change(_ => true, product => product.StockQuantity = Stock);
        await _shop.Get<DirtyMarks>().MarkAsync(_shop.Listings.Rows, SendCause.Change);

        var result = await _shop.PushAsync();
        _shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await _shop.AskAsync();

        Assert.That((result.Products, result.Refused, result.Stop), Is.EqualTo((Products - _bad.Length, _bad.Length, PushStop.None)));
        Assert.That(_skroutz.Products.All.Count(product => product.Quantity == Stock), Is.EqualTo(Products - _bad.Length));
        var failed = _shop.Listings.Rows.Where(listing => listing.LastError is not null).ToList();
        Assert.That(failed.Select(listing => listing.ExternalProductId), Is.EquivalentTo(_bad));
        Assert.That(_shop.Listings.Rows.Where(listing => listing.UnansweredSend is not null || listing.DirtySinceUtc is not null).Select(listing => listing.ExternalProductId), Is.EquivalentTo(_bad));
        if (shape != RefusalShape.Silent)
            Assert.That(failed.Select(listing => listing.LastError), Has.All.Contains(names ? "was not found" : "could not be processed"));
    }
}
