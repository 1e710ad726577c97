using Marketplaces.Simulators;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Contract;

public class ShopflixContractTests : ContractTests<ShopflixSimulator>
{
    [Test]
    public async Task Connection_test_passes() => await Http.Shopflix.TestConnectionAsync(Account, default);

    [Test]
    public void Wrong_login_is_told()
    {
        var account = AccountWith(secret: "wrong");

        Assert.That(() => Http.Shopflix.TestConnectionAsync(account, default), Throws.InstanceOf<MarketplaceApiException>().With.Property("IsUnauthorized").True);
    }

    [Test]
    public async Task List_comes_in_full_pages()
    {
        for (var order = 0; order < 105; order++)
            Simulator.Orders.Place();

        var first = await Http.Shopflix.ListOrdersAsync(Account, OrderListFilter.None, 1, default);
        var second = await Http.Shopflix.ListOrdersAsync(Account, OrderListFilter.None, 2, default);

        Assert.That((first.Orders.Count, first.TotalOrders, second.Orders.Count), Is.EqualTo((100, (int?)105, 5)));
    }

    [Test]
    public async Task Every_kind_of_order_is_read()
    {
        foreach (var kind in ShopflixOrders.Kinds)
        {
            var order = await ReadAsync(Simulator.Orders.Place(new SampleOrder { Kind = kind }));

            Assert.That(order.Lines.Sum(line => line.TotalPrice) - order.Discount + order.PaymentFee + order.Shipping, Is.EqualTo(order.Total), kind);
            Assert.That(order.State, Is.Not.EqualTo(MarketplaceOrderState.Unknown), kind);
        }
    }

    [Test]
    public async Task Accepted_once_and_only_once()
    {
        var id = $"{Simulator.Orders.Place()}";

        var first = await Http.Shopflix.AcceptAsync(Account, id, new AcceptChoice(), default);
        var second = await Http.Shopflix.AcceptAsync(Account, id, new AcceptChoice(), default);
        var late = await Http.Shopflix.RejectAsync(Account, id, new RejectChoice([], "damaged"), default);

        Assert.That((first.Outcome, second.Outcome, late.Outcome), Is.EqualTo((CommandOutcome.Confirmed, CommandOutcome.AlreadyDecided, CommandOutcome.AlreadyDecided)));
    }

    [Test]
    public async Task Every_offered_reason_is_taken()
    {
        foreach (var reason in (await ReadAsync(Simulator.Orders.Place())).RejectOptions!.OrderReasons)
        {
            var id = $"{Simulator.Orders.Place()}";

            Assert.That((await Http.Shopflix.RejectAsync(Account, id, new RejectChoice([], reason.Id), default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed), reason.Id);
            Assert.That((await ReadAsync(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture))).State, Is.EqualTo(MarketplaceOrderState.Rejected));
        }
    }

    [Test]
    public async Task Unknown_order_is_null() => Assert.That(await Http.Shopflix.GetOrderAsync(Account, "1", default), Is.Null);

    [Test]
    public void Lost_answer_may_have_taken_effect()
    {
        var id = Simulator.Orders.Place();
        Simulator.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Method = "PUT" });

        Assert.That(
            () => Http.Shopflix.AcceptAsync(Account, $"{id}", new AcceptChoice(), default),
            Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
    }

    protected override Task<ShopflixSimulator> StartAsync() => ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions());

    protected override Uri UrlOf(ShopflixSimulator simulator) => simulator.ApiUrl;

    private async Task<RemoteOrder> ReadAsync(long id) =>
        ((ReadResult.Understood)Http.Shopflix.Read((await Http.Shopflix.GetOrderAsync(Account, $"{id}", default))!)).Order;
}
