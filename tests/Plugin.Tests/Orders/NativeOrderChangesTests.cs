using EmbeddedShop.Database;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

/// <summary>Items that are added to native orders: by a person in the admin, by a buyer's checkout, by the plugin itself.</summary>
[TestFixture]
public sealed class NativeOrderChangesTests
{
    private const int NativeId = 5;

    private readonly HttpContextAccessor _requests = new();
    private ScratchDatabase _database = null!;

    private IRepository<MarketplaceOrder> Orders => _database.Of<MarketplaceOrder>();

    [SetUp]
    public async Task OpenAsync()
    {
        _database = new ScratchDatabase(typeof(MarketplaceOrder).Assembly);
        await Orders.InsertAsync(new MarketplaceOrder { AccountId = 1, ExternalId = "A", ExternalKey = "A", RawState = "open", OrderId = NativeId });
        _database.Statements.Take();
    }

    [TearDown]
    public void Close()
    {
        _requests.HttpContext = null;
        _database.Dispose();
    }

    [Test]
    public async Task An_item_that_is_added_in_the_admin_has_the_order_looked_at()
    {
        await AddAsync(area: "Admin");

        Assert.That(Orders.Table.Single().SyncRequested, Is.GreaterThan(0));
    }

    [Test]
    public async Task A_checkout_pays_nothing_for_its_items()
    {
        await AddAsync(area: null);

        Assert.That(_database.Statements.Take(), Is.Empty);
    }

    private async Task AddAsync(string? area)
    {
        _requests.HttpContext = new DefaultHttpContext();
        _requests.HttpContext.Request.RouteValues["area"] = area;
        await new NativeOrderChanges(new OrderMarks(Orders, new FakeTimeProvider()), _requests).HandleEventAsync(new EntityInsertedEvent<OrderItem>(new OrderItem { OrderId = NativeId }));
    }
}
