using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>A long order list at Shopflix, of which something goes wrong in the middle.</summary>
[NonParallelizable]
[Category("Slow")]
public sealed class PollTests
{
    private const int Orders = 160;
    private const int OnePage = 100;

    private ShopUnderTest _shop;

    [SetUp]
    public async Task StartAsync()
    {
        _shop = await ShopUnderTest.StartAsync("--products", $"{OrderPlan.Products}");
        await _shop.ArrangeAsync(OrderPlan.Stocking);
    }

    [TearDown]
    public async Task StopAsync() => await _shop.DisposeAsync();

    [Test]
    public async Task A_poll_that_is_cut_off_loses_no_order()
    {
        var plan = new OrderPlan(11).Shopflix(Orders);
        await _shop.KillAsync();
        Place(plan);
        _shop.Launch();
        await Eventually.IsAsync(async () => await StoredAsync() > OnePage + 5, "more than a page is stored");

        await _shop.KillAsync();
        await _shop.Database.ExpireLeasesAsync();
        Assert.That(await StoredAsync(), Is.LessThan(Orders), "it was cut off in the middle");
        await _shop.RestartAsync();

        await Eventually.IsAsync(async () => await _shop.Database.OrdersAsync() == Orders, "every order is native");
    }

    [Test]
    public async Task An_order_that_cannot_be_read_stops_no_other_and_comes_in_later()
    {
        var plan = new OrderPlan(12).Shopflix(Orders);
        var broken = plan[3];
        _shop.Shopflix.Faults.Add(new Fault { Path = $"/api/orders/{broken.Id}", Status = 500, Times = Fault.Always });
        Place(plan);
        await Eventually.IsAsync(async () => await _shop.Database.OrdersAsync() == Orders - 1, "the other orders are native");
        await Eventually.IsAsync(async () => await ErrorsAsync() == 1, "the channel's failure is known");

        _shop.Shopflix.Faults.Clear();

        await Eventually.IsAsync(async () => await _shop.Database.OrdersAsync() == Orders, "the last order is native");
        await Eventually.IsAsync(async () => await ErrorsAsync() == 0, "the channel is well again");
    }

    private void Place(IReadOnlyList<PlannedOrder> plan)
    {
        foreach (var order in plan)
            _shop.Shopflix.Orders.Place(order.Shopflix());
    }

    private Task<decimal> StoredAsync() => _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceInboxMessage\"");

    private Task<decimal> ErrorsAsync() => _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceAccount\" WHERE \"OrdersError\" IS NOT NULL");
}
