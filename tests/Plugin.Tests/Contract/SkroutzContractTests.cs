using Marketplaces.Simulators;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Contract;

public class SkroutzContractTests : ContractTests<SkroutzSimulator>
{
    private static readonly Offer[] _offers =
    [
        new("ABC123", 10, true, 29.99m, []),
        new("DEF456", 5, true, 49.99m, [new("DEF456-SMALL", 3, true, 49.99m), new("DEF456-LARGE", 2, true, 54.99m)]),
    ];

    [Test]
    public async Task Connection_test_passes() => await Http.Skroutz.TestConnectionAsync(Account, default);

    [Test]
    public void Wrong_token_is_told()
    {
        var account = AccountWith(secret: "wrong");

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Http.Skroutz.TestConnectionAsync(account, default))!;
        Assert.That((failure.IsUnauthorized, failure.Message.Contains("wrong", StringComparison.Ordinal)), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task Every_kind_of_order_is_read_and_accepted_with_its_options(
        [Values("core", "size", "store_pickup", "gift_wrap", "invoice", "39a", "vies", "collection_point", "cod")] string kind)
    {
        var order = await ReadAsync(Simulator.Orders.Place(new SampleOrder { Kind = kind }));
        var options = order.AcceptOptions!;
        var choice = new AcceptChoice(options.PickupLocations[0].Id, options.PickupWindows.Count > 0 ? options.PickupWindows[0].Id : null, options.Parcels[0]);

        var answer = await Http.Skroutz.AcceptAsync(Account, order.ExternalId, choice, default);

        Assert.That(answer, Is.EqualTo(new CommandAnswer(CommandOutcome.Confirmed)));
        Assert.That((await ReadAsync(order.ExternalId)).State, Is.EqualTo(MarketplaceOrderState.Accepted));
    }

    [Test]
    public async Task Accepting_twice_is_already_decided()
    {
        var order = await ReadAsync(Simulator.Orders.Place());
        var choice = new AcceptChoice(order.AcceptOptions!.PickupLocations[0].Id, order.AcceptOptions.PickupWindows[0].Id);
        await Http.Skroutz.AcceptAsync(Account, order.ExternalId, choice, default);

        Assert.That((await Http.Skroutz.AcceptAsync(Account, order.ExternalId, choice, default)).Outcome, Is.EqualTo(CommandOutcome.AlreadyDecided));
    }

    [Test]
    public async Task Answer_that_was_lost_may_have_taken_effect()
    {
        var order = await ReadAsync(Simulator.Orders.Place());
        var choice = new AcceptChoice(order.AcceptOptions!.PickupLocations[0].Id, order.AcceptOptions.PickupWindows[0].Id);
        Simulator.Faults.DropAnswer("*/accept");

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Http.Skroutz.AcceptAsync(Account, order.ExternalId, choice, default))!;

        Assert.That((failure.IsTransient, failure.MayHaveTakenEffect), Is.EqualTo((true, true)));
        Assert.That((await ReadAsync(order.ExternalId)).State, Is.EqualTo(MarketplaceOrderState.Accepted));
    }

    [Test]
    public async Task Reject_by_line_and_whole()
    {
        var first = await ReadAsync(Simulator.Orders.Place());
        var second = await ReadAsync(Simulator.Orders.Place());

        var byLine = await Http.Skroutz.RejectAsync(Account, first.ExternalId, new RejectChoice([new(first.Lines[0].ExternalLineId, "1")]), default);
        var whole = await Http.Skroutz.RejectAsync(Account, second.ExternalId, new RejectChoice([], Text: "Κλειστά"), default);

        Assert.That((byLine.Outcome, whole.Outcome), Is.EqualTo((CommandOutcome.Confirmed, CommandOutcome.Confirmed)));
        Assert.That((await ReadAsync(second.ExternalId)).RejectionText, Is.EqualTo("Κλειστά"));
    }

    [Test]
    public async Task Ready_and_not_ready_are_told_and_said_by_the_order()
    {
        var code = await AcceptedAsync("set_as_ready");
        Assert.That((await ReadAsync(code)).Dispatch, Is.EqualTo(new DispatchOptions(true, false, [])).Using<DispatchOptions>((one, other) => (one.SetReady, one.SetNotReady, one.Couriers.Count) == (other.SetReady, other.SetNotReady, other.Couriers.Count)));

        Assert.That((await Http.SkroutzDispatch.SetReadyAsync(Account, code, true, default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        var ready = await ReadAsync(code);
        Assert.That((ready.IsReady, ready.Dispatch.SetReady, ready.Dispatch.SetNotReady), Is.EqualTo(((bool?)true, false, true)));
        Assert.That(await Http.SkroutzDispatch.SetReadyAsync(Account, code, true, default), Has.Property("Outcome").EqualTo(CommandOutcome.Refused));

        Assert.That((await Http.SkroutzDispatch.SetReadyAsync(Account, code, false, default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        Assert.That((await ReadAsync(code)).IsReady, Is.False);
        Assert.That(await Http.SkroutzDispatch.SetReadyAsync(Account, "000000-0", true, default), Has.Property("Outcome").EqualTo(CommandOutcome.Refused));
    }

    [Test]
    public async Task Tracking_codes_are_told_and_said_by_the_order()
    {
        var code = await AcceptedAsync("fbm");
        var couriers = (await ReadAsync(code)).Dispatch.Couriers.Select(courier => courier.Id);
        Assert.That(couriers, Is.EqualTo(new[] { "acs", "dhl", "geniki_taxydromiki", "dpd", "gls" }));

        Assert.That((await Http.SkroutzDispatch.SendTrackingAsync(Account, code, new([new("acs", "224085551"), new("acs", "224085552")]), default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        Assert.That((await ReadAsync(code)).TrackingCodes, Is.EqualTo(new[] { "224085551", "224085552" }));
        Assert.That((await Http.SkroutzDispatch.SendTrackingAsync(Account, code, new([new("pigeon", "1")]), default)).Outcome, Is.EqualTo(CommandOutcome.Refused));
    }

    [Test]
    public async Task What_goes_out_some_other_way_takes_neither([Values("core", "fbs", "store_pickup")] string kind)
    {
        var code = kind == "fbs" ? Simulator.Orders.Place(new SampleOrder { Kind = kind }) : await AcceptedAsync(kind);

        Assert.That((await ReadAsync(code)).Dispatch, Is.EqualTo(DispatchOptions.Nothing).Using<DispatchOptions>((one, other) => one.SetReady == other.SetReady && one.SetNotReady == other.SetNotReady && one.Couriers.Count == other.Couriers.Count));
    }

    private async Task<string> AcceptedAsync(string kind)
    {
        var order = await ReadAsync(Simulator.Orders.Place(new SampleOrder { Kind = kind }));
        var options = order.AcceptOptions!;
        var choice = new AcceptChoice(options.PickupLocations[0].Id, options.PickupWindows.Count > 0 ? options.PickupWindows[0].Id : null, options.Parcels[0]);
        Assert.That((await Http.Skroutz.AcceptAsync(Account, order.ExternalId, choice, default)).Outcome, Is.EqualTo(CommandOutcome.Confirmed));
        return order.ExternalId;
    }

    [Test]
    public async Task Unknown_order_is_null() => Assert.That(await Http.Skroutz.GetOrderAsync(Account, "000000-0", default), Is.Null);

    [Test]
    public async Task Read_survives_a_page_a_cut_and_too_many_requests()
    {
        var code = Simulator.Orders.Place();
        Simulator.Faults.DropAnswer("/merchants/ecommerce/orders/");
        Simulator.Faults.HtmlPage("/merchants/ecommerce/orders/", 502);

        Assert.That((await ReadAsync(code)).ExternalId, Is.EqualTo(code));
    }

    [Test]
    public void Half_an_answer_is_a_failure()
    {
        var code = Simulator.Orders.Place();
        Simulator.Faults.TruncateBody("/merchants/ecommerce/orders/", times: 3);

        Assert.That(() => Http.Skroutz.GetOrderAsync(Account, code, default), Throws.InstanceOf<MarketplaceApiException>().With.Property("IsTransient").True);
    }

    [Test]
    public void Silence_is_a_failure()
    {
        Simulator.Faults.Hang("*/accept");

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Http.Skroutz.AcceptAsync(Account, "DEMO-OPEN", new AcceptChoice("x", "1"), default))!;
        Assert.That((failure.IsTransient, failure.MayHaveTakenEffect), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task Offers_are_validated_and_taken()
    {
        Assert.That((await Http.Skroutz.ValidateAsync(Account, _offers, default)).Outcome, Is.EqualTo(OfferOutcome.Accepted));
        Assert.That((await Http.Skroutz.PushAsync(Account, _offers, default)).Outcome, Is.EqualTo(OfferOutcome.Accepted));
    }

    [Test]
    public async Task Offers_that_were_taken_are_applied_later()
    {
        Simulator.Faults.ApplyDelay = TimeSpan.FromHours(1);
        var waiting = await Http.Skroutz.PushAsync(Account, _offers, default);
        (Simulator.Faults.ApplyDelay, Simulator.Faults.FailProducts) = (TimeSpan.Zero, ["DEF456"]);
        var applied = await Http.Skroutz.PushAsync(Account, _offers, default);

        Assert.That(await StatesAsync(waiting), Does.StartWith("False").And.Contain("DEF456 Pending"));
        Assert.That(await StatesAsync(applied), Does.StartWith("True").And.Contain("DEF456 Failed"));
        Assert.That(await Http.Skroutz.StatusAsync(Account, "unknown", default), Is.Null);
    }

    [Test]
    public async Task Refused_offer_is_named()
    {
        Simulator.Faults.RejectProducts = ["DEF456"];

        var answer = await Http.Skroutz.PushAsync(Account, _offers, default);

        Assert.That((answer.Outcome, string.Join(',', answer.RefusedProducts.Keys)), Is.EqualTo((OfferOutcome.Refused, "DEF456")));
    }

    [Test]
    public async Task Refused_offer_is_named_in_every_shape(
        [Values(RefusalShape.Texts, RefusalShape.Map, RefusalShape.Error, RefusalShape.Problem, RefusalShape.Success)] RefusalShape shape)
    {
        (Simulator.Faults.RejectProducts, Simulator.Faults.RefusalShape) = (["DEF456"], shape);

        var answer = await Http.Skroutz.PushAsync(Account, _offers, default);

        Assert.That((answer.Outcome, string.Join(',', answer.RefusedProducts.Keys)), Is.EqualTo((OfferOutcome.Refused, "DEF456")));
    }

    [Test]
    public void A_batch_that_is_answered_with_nothing_is_not_taken_for_acknowledged([Values("{}", "", "[]", "<html></html>")] string body)
    {
        Simulator.Faults.BatchAnswer = body;

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => Http.Skroutz.PushAsync(Account, _offers, default))!;
        Assert.That(failure.MayHaveTakenEffect, Is.True);
    }

    [Test]
    public async Task Shop_states()
    {
        Simulator.Faults.ScanningXml = true;
        var scanning = await Http.Skroutz.PushAsync(Account, _offers, default);
        (Simulator.Faults.ScanningXml, Simulator.Faults.InvalidShopState) = (false, true);
        var invalid = await Http.Skroutz.PushAsync(Account, _offers, default);

        Assert.That((scanning.Outcome, invalid.Outcome), Is.EqualTo((OfferOutcome.Busy, OfferOutcome.NotAllowed)));
    }

    protected override Task<SkroutzSimulator> StartAsync() => SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions());

    protected override Uri UrlOf(SkroutzSimulator simulator) => simulator.Url;

    private async Task<string> StatesAsync(OfferAnswer answer)
    {
        var status = (await Http.Skroutz.StatusAsync(Account, answer.BatchId!, default))!;
        return $"{status.IsCompleted} {string.Join(' ', status.Products.Select(product => $"{product.Key} {product.Value.State}"))}";
    }

    private async Task<RemoteOrder> ReadAsync(string code) => ((ReadResult.Understood)Http.Skroutz.Read((await Http.Skroutz.GetOrderAsync(Account, code, default))!)).Order;
}
