using Marketplaces.Simulators;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Contract;

public class ShopflixContractTests
{
    private RealHttp _http = null!;
    private ShopflixSimulator _simulator = null!;

    private MarketplaceAccount Account => RealHttp.Account(_simulator.ApiUrl);

    [SetUp]
    public async Task SetUp()
    {
        _http = new RealHttp();
        _simulator = await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions());
    }

    [TearDown]
    public async Task TearDown()
    {
        _http.Dispose();
        await _simulator.DisposeAsync();
    }

    [Test]
    public async Task Connection_test_passes() => await _http.Shopflix.TestConnectionAsync(Account, default);

    [Test]
    public void Wrong_login_is_told()
    {
        var account = Account;
        account.OrdersSecret = "wrong";

        Assert.That(() => _http.Shopflix.TestConnectionAsync(account, default), Throws.InstanceOf<MarketplaceApiException>().With.Property("IsUnauthorized").True);
    }

    [Test]
    public async Task List_comes_in_full_pages()
    {
        for (var order = 0; order < 105; order++)
            _simulator.Orders.Place();

        var first = await _http.Shopflix.ListOrdersAsync(Account, OrderListFilter.None, 1, default);
        var second = await _http.Shopflix.ListOrdersAsync(Account, OrderListFilter.None, 2, default);

        Assert.That((first.Orders.Count, first.TotalOrders, second.Orders.Count), Is.EqualTo((100, (int?)105, 5)));
    }

    [Test]
    public async Task Every_kind_of_order_is_read()
    {
        foreach (var kind in ShopflixOrders.Kinds)
        {
            var order = await ReadAsync(_simulator.Orders.Place(new SampleOrder { Kind = kind }));

            Assert.That(order.Lines.Sum(line => line.TotalPrice) - order.Discount + order.PaymentFee + order.Shipping, Is.EqualTo(order.Total), kind);
            Assert.That(order.State, Is.Not.EqualTo(MarketplaceOrderState.Unknown), kind);
        }
    }

    [Test]
    public async Task Accepted_once_and_only_once()
    {
        var id = $"{_simulator.Orders.Place()}";

        var first = await _http.Shopflix.AcceptAsync(Account, id, new AcceptChoice(), default);
        var second = await _http.Shopflix.AcceptAsync(Account, id, new AcceptChoice(), default);
        var late = await _http.Shopflix.RejectAsync(Account, id, new RejectChoice([], "damaged"), default);

        Assert.That((first.Outcome, second.Outcome, late.Outcome), Is.EqualTo((CommandOutcome.Confirmed, CommandOutcome.AlreadyDecided, CommandOutcome.AlreadyDecided)));
    }

    [Test]
    public async Task Every_offered_reason_is_taken()
    {
        foreach (var reason in (await ReadAsync(_simulator.Orders.Place())).RejectOptions!.OrderReasons)
        {
            var id = $"{_simulator.Orders.Place()}";

            Assert.That((await _http.Shopflix.RejectAsync(Account, id, new RejectChoice([], reason.Id), default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed), reason.Id);
            Assert.That((await ReadAsync(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture))).State, Is.EqualTo(MarketplaceOrderState.Rejected));
        }
    }

    [Test]
    public async Task Unknown_order_is_null() => Assert.That(await _http.Shopflix.GetOrderAsync(Account, "1", default), Is.Null);

    [Test]
    public void Lost_answer_may_have_taken_effect()
    {
        var id = _simulator.Orders.Place();
        _simulator.Faults.Add(new Fault { Kind = FaultKind.DropAnswer, Method = "PUT" });

        Assert.That(
            () => _http.Shopflix.AcceptAsync(Account, $"{id}", new AcceptChoice(), default),
            Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
    }

    private async Task<RemoteOrder> ReadAsync(long id) =>
        ((ReadResult.Understood)_http.Shopflix.Read((await _http.Shopflix.GetOrderAsync(Account, $"{id}", default))!)).Order;
}
