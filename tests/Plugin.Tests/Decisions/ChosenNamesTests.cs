using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Decisions;

public sealed class ChosenNamesTests
{
    private static readonly DateTime _now = new(2026, 12, 3, 12, 0, 0, DateTimeKind.Utc);

    private static readonly RemoteOrder _order = new()
    {
        ExternalId = "1",
        State = MarketplaceOrderState.New,
        RawState = "open",
        PlacedOnUtc = _now,
        Buyer = new RemoteBuyer("M", "P"),
        Total = 1,
        Lines = [new RemoteOrderLine("A", "X", null, "Lamp", 2, 1, 2)],
        AcceptOptions = new AcceptOptions([new DecisionOption("L1", "Store-room")], [new DecisionOption("7", "15:00 - 18:00")], [1]),
        RejectOptions = new RejectOptions([new RejectionReason("4", "Too few", true)], [], FreeText: true),
    };

    [Test]
    public void What_was_chosen_is_kept_by_its_names()
    {
        var accepted = ChosenNames.Of(new AcceptChoice("L1", "7", 1), _order);
        var rejected = ChosenNames.Of(new RejectChoice([new RejectedLine("A", "4", 1)]), _order);

        Assert.That((accepted.PickupLocation, accepted.LocationName, accepted.WindowName), Is.EqualTo(("L1", "Store-room", "15:00 - 18:00")));
        Assert.That((rejected.Lines[0].Reason, rejected.Lines[0].ReasonName, rejected.Lines[0].ProductName, rejected.Lines[0].AvailableQuantity), Is.EqualTo(("4", "Too few", "Lamp", (int?)1)));
    }

    [Test]
    public void What_has_no_name_any_more_is_kept_by_its_id()
    {
        var accepted = ChosenNames.Of(new AcceptChoice("L9", "9"), _order);

        Assert.That(accepted, Is.EqualTo(new AcceptChoice("L9", "9")));
        Assert.That(ChosenNames.Of(new AcceptChoice("L9", "9"), null), Is.EqualTo(new AcceptChoice("L9", "9")));
    }

    [TestCase("11:00:00", ExpectedResult = "1,2")]
    [TestCase("12:00:01", ExpectedResult = "2")]
    [TestCase("23:00:00", ExpectedResult = "1,2")]
    public string Pickups_that_are_over_are_offered_only_when_nothing_else_is(string at)
    {
        var now = _now.Date + TimeSpan.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        var options = new AcceptOptions([], [new DecisionOption("1", "a") { EndsOnUtc = _now.AddSeconds(1) }, new DecisionOption("2", "b") { EndsOnUtc = _now.AddHours(8) }], []);

        Assert.That(options.HasOnlyPast(now), Is.EqualTo(now.Hour == 23));
        return string.Join(",", options.At(now).PickupWindows.Select(window => window.Id));
    }

    [Test]
    public void A_time_of_which_nothing_is_known_is_offered()
    {
        var options = new AcceptOptions([], [new DecisionOption("1", "tomorrow"), new DecisionOption("2", "b") { EndsOnUtc = _now }], []);

        Assert.That(options.At(_now).PickupWindows.Select(window => window.Id), Is.EqualTo(new[] { "1" }));
    }

    [TestCase(MarketplaceOrderState.Accepted, OrderTraits.None, null, ExpectedResult = "VoucherComes")]
    [TestCase(MarketplaceOrderState.Accepted, OrderTraits.None, "https://v", ExpectedResult = "HandOver")]
    [TestCase(MarketplaceOrderState.Accepted, OrderTraits.FulfilledByMerchant, null, ExpectedResult = "OwnCourier")]
    [TestCase(MarketplaceOrderState.Accepted, OrderTraits.FulfilledByMarketplace, null, ExpectedResult = "TheirWarehouse")]
    [TestCase(MarketplaceOrderState.ReadyForPickup, OrderTraits.StorePickup, null, ExpectedResult = "StorePickup")]
    [TestCase(MarketplaceOrderState.Rejected, OrderTraits.RejectedByMarketplace, null, ExpectedResult = "RejectedByMarketplace")]
    public string What_comes_next_depends_on_state_and_kind(MarketplaceOrderState state, OrderTraits traits, string? voucher) =>
        NextStepFactory.KeyOf(new MarketplaceOrder { State = state, Traits = traits, VoucherUrl = voucher }, _order);

    [Test]
    public void Every_state_has_words_for_what_comes_next() =>
        Assert.That(
            Enum.GetValues<MarketplaceOrderState>().Where(state => state is not MarketplaceOrderState.New).Select(state => $"{MarketplacesDefaults.Resources}.Orders.Next.{NextStepFactory.KeyOf(new MarketplaceOrder { State = state }, null)}").Distinct(),
            Is.SubsetOf(Nop.Plugin.Misc.Marketplaces.Localization.Texts.All.Keys));

    [Test]
    public void Every_command_has_words_for_when_it_is_done() =>
        Assert.That(
            Enum.GetNames<CommandKind>().Select(kind => $"{MarketplacesDefaults.Resources}.Orders.Timeline.Done.{kind}"),
            Is.SubsetOf(Nop.Plugin.Misc.Marketplaces.Localization.Texts.All.Keys));
}
