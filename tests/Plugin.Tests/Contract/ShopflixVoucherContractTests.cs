using System.Globalization;
using Marketplaces.Simulators;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Contract;

/// <summary>Shipments and courier, over real connections: exact methods, paths, queries and headers, and each error that is known.</summary>
public sealed class ShopflixVoucherContractTests : ContractTests<ShopflixSimulator>
{
    [Test]
    public async Task A_voucher_is_made_printed_put_on_a_manifest_and_cancelled()
    {
        var (id, shipment) = Accepted();

        Assert.That((await Courier.CreateVoucherAsync(WithVouchers, new(shipment, 2), default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        var order = await ReadAsync(id);
        var code = order.TrackingCodes.Single();
        Assert.That((order.Shipments.Single().Id, order.Shipments.Single().HasVoucher, order.Courier), Is.EqualTo((shipment, (bool?)true, "Diakinisis Standard")));

        var label = await Courier.ReadVoucherAsync(WithVouchers, new MarketplaceOrder { TrackingCodes = code }, default);
        var manifest = await Courier.ReadManifestAsync(WithVouchers, [shipment], default);
        var day = await Courier.ReadManifestAsync(WithVouchers, [], default);
        var cancelled = await Courier.CancelVoucherAsync(WithVouchers, new(shipment, code), default);

        Assert.That((label.Pdf?.Length > 100, manifest.Pdf?.Length > 100, day.Pdf?.Length > 100, cancelled.Outcome), Is.EqualTo((true, true, true, CommandOutcome.Confirmed)));
        Assert.That((await ReadAsync(id)).TrackingCodes, Is.Empty);
        Assert.That(
            Simulator.Log.Entries.Reverse().Select(entry => $"{entry.Method} {entry.Target}"),
            Is.EqualTo(new[]
            {
                $"GET /api/courier/{shipment}?number_of_packages=2",
                $"GET /api/orders/{id}",
                $"GET /api/shipments?order_id={id}",
                $"GET /api/courier?print={code}&labelFormat=pdf",
                $"GET /api/courier?custom_manifest=1&shipments={shipment}",
                "GET /api/courier?manifest=1",
                $"GET /api/courier?cancel={code}",
                $"GET /api/orders/{id}",
                $"GET /api/shipments?order_id={id}",
            }));
        Assert.That(Simulator.Log.Entries.Select(entry => (entry.Authorization, entry.Headers["Accept"], entry.Headers["User-Agent"].Split('/')[0], entry.Body)).Distinct(), Is.EqualTo(new[] { ("Basic, right", "application/json", "nopCommerce-marketplaces", "") }));
    }

    [Test]
    public async Task Labels_of_several_orders_come_in_one_call()
    {
        var (first, second) = (Accepted(), Accepted());
        await Courier.CreateVoucherAsync(WithVouchers, new(first.Shipment, 1), default);
        await Courier.CreateVoucherAsync(WithVouchers, new(second.Shipment, 1), default);
        var codes = $"{(await ReadAsync(first.Id)).TrackingCodes.Single()}, {(await ReadAsync(second.Id)).TrackingCodes.Single()}";

        var labels = await Courier.ReadVoucherAsync(WithVouchers, new MarketplaceOrder { TrackingCodes = codes }, default);

        Assert.That(labels.Pdf, Is.Not.Null);
        Assert.That(Simulator.Log.Entries[0].Target, Is.EqualTo($"/api/courier?printmass={codes.Replace(", ", ",", StringComparison.Ordinal)}&labelFormat=pdf"));
    }

    [Test]
    public async Task A_second_voucher_of_a_shipment_is_the_first()
    {
        var (_, shipment) = Accepted();
        await Courier.CreateVoucherAsync(WithVouchers, new(shipment, 1), default);

        var again = await Courier.CreateVoucherAsync(WithVouchers, new(shipment, 1), default);

        Assert.That(again.Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        Assert.That(Simulator.Log.Entries[0].Target, Is.EqualTo($"/api/shipments?shipment_id={shipment}"));
    }

    [Test]
    public async Task A_refusal_with_200_and_one_for_an_order_that_is_not_accepted_are_told()
    {
        var placed = Simulator.Orders.Place();
        var early = await Courier.CreateVoucherAsync(WithVouchers, new(ShipmentOf(placed), 1), default);
        Simulator.Faults.RefuseVouchers = true;
        var refused = await Courier.CreateVoucherAsync(WithVouchers, new(Accepted().Shipment, 1), default);

        Assert.That((early.Outcome, early.Message?.Words), Is.EqualTo((CommandOutcome.Refused, "Voucher cannot be created for this order status")));
        Assert.That((refused.Outcome, refused.Message?.Words), Is.EqualTo((CommandOutcome.Refused, "The courier does not answer")));
    }

    [Test]
    public async Task What_cannot_be_printed_or_cancelled_is_told()
    {
        var (id, shipment) = Accepted();
        await Courier.CreateVoucherAsync(WithVouchers, new(shipment, 1), default);
        var code = (await ReadAsync(id)).TrackingCodes.Single();
        Simulator.Faults.LabelsNotReady = true;

        Assert.That((await Courier.ReadVoucherAsync(WithVouchers, new MarketplaceOrder { TrackingCodes = code }, default)).Missing?.Words, Is.EqualTo("Voucher is not ready for printing"));
        Assert.That((await Courier.CancelVoucherAsync(WithVouchers, new(shipment, "unknown"), default)).Message?.Words, Is.EqualTo("Voucher was not found"));
        Assert.That((await Courier.ReadManifestAsync(WithVouchers, ["1"], default)).Missing?.Words, Is.EqualTo("There are no vouchers for a manifest"));
    }

    [TestCase(FaultKind.DropAnswer)]
    [TestCase(FaultKind.TruncateBody)]
    [TestCase(FaultKind.Drip)]
    public async Task A_lost_answer_may_have_taken_effect_and_is_not_asked_for_again(FaultKind kind)
    {
        var (id, shipment) = Accepted();
        Simulator.Faults.Add(new Fault { Kind = kind, Path = "/api/courier/", Times = Fault.Always });

        Assert.That(() => Courier.CreateVoucherAsync(WithVouchers, new(shipment, 1), default), Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
        Assert.That(Simulator.Log.Count(entry => entry.Path.StartsWith("/api/courier/", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That((await ReadAsync(id)).TrackingCodes, Is.Not.Empty);
    }

    [Test]
    public void A_page_instead_of_an_answer_is_none()
    {
        var (_, shipment) = Accepted();
        Simulator.Faults.HtmlPage("/api/courier/");

        Assert.That(() => Courier.CreateVoucherAsync(WithVouchers, new(shipment, 1), default), Throws.InstanceOf<MarketplaceApiException>().With.Property("MayHaveTakenEffect").True);
    }

    protected override Task<ShopflixSimulator> StartAsync() => ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions());

    protected override Uri UrlOf(ShopflixSimulator simulator) => simulator.ApiUrl;

    private ICourierMarketplace Courier => (ICourierMarketplace)Http.Shopflix;

    private MarketplaceAccount WithVouchers
    {
        get
        {
            var account = Account;
            account.VouchersEnabled = true;
            return account;
        }
    }

    private (long Id, string Shipment) Accepted()
    {
        var id = Simulator.Orders.Place();
        Simulator.Orders.Advance(id, ShopflixStatus.Processing);
        return (id, ShipmentOf(id));
    }

    private string ShipmentOf(long id) => Simulator.Orders.Find(id)!["shipment_ids"]![0]!.GetValue<long>().ToString(CultureInfo.InvariantCulture);

    private async Task<RemoteOrder> ReadAsync(long id) =>
        ((ReadResult.Understood)Http.Shopflix.Read((await Http.Shopflix.GetOrderAsync(WithVouchers, $"{id}", default))!)).Order;
}
