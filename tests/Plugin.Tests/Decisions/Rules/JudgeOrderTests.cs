using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Decisions.Rules;

/// <summary>What the rules say of an order, condition by condition.</summary>
public sealed class JudgeOrderTests
{
    private static readonly DateTime _noon = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Unspecified);
    private static readonly AcceptOptions _one = new([new("L1", "Αποθήκη")], [new("7", "09:00 - 12:00"), new("8", "15:00 - 18:00")], [1, 2]);
    private static readonly RejectOptions _byLine = new([new("1", "Εξαντλημένο", false), new("4", "Λίγα", true)], [], true) { LineOutOfStock = "1", LineTooFew = "4" };
    private static readonly JudgedLine _lamp = new("l1", "Lamp", true, 2, 2, 19.99m, true, 19.99m);
    private static readonly MarketplaceDecisionPolicy _policy = new() { AcceptByRule = true, PriceTolerance = 5 };

    [Test]
    public void An_order_that_meets_every_condition_is_accepted_with_the_earliest_window_and_the_fewest_parcels() =>
        Assert.That(Judge(_policy, Order()).Accept, Is.EqualTo(new AcceptChoice("L1", "7", 1)));

    [TestCase(OrderTraits.Express, RuleTexts.Express)]
    [TestCase(OrderTraits.Test, RuleTexts.NoSale)]
    [TestCase(OrderTraits.ReturnShipment, RuleTexts.NoSale)]
    [TestCase(OrderTraits.Parent, RuleTexts.NoSale)]
    public void Some_kinds_are_never_decided_by_a_rule(OrderTraits traits, string reason) => LeftFor(reason, Order() with { Traits = traits });

    [Test]
    public void An_order_that_was_decided_before_is_left_to_a_person() => LeftFor(RuleTexts.WasDecided, Order() with { WasDecided = true });

    [Test]
    public void An_order_that_is_held_is_left_for_the_reason_for_which_it_is_held() =>
        LeftFor(DecisionTexts.UnknownState, Order() with { Problem = new OwnerText(DecisionTexts.UnknownState) });

    [Test]
    public void A_line_without_a_product_is_left() => LeftFor(RuleTexts.NotMatched, Order(_lamp with { IsMatched = false, Deliverable = 0 }));

    [Test]
    public void An_order_without_lines_is_left() => LeftFor(RuleTexts.NoLines, Order([]));

    [TestCase("18.99", true, Description = "five per cent below 19.99")]
    [TestCase("18.98", false)]
    [TestCase("25.00", true, Description = "more than the shop asks")]
    public void A_price_may_be_as_far_below_the_shops_as_the_owner_says(string price, bool isAccepted) => Assert.That(
        Judge(_policy, Order(_lamp with { UnitPrice = decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture) })).Accept is not null,
        Is.EqualTo(isAccepted));

    [Test]
    public void A_price_that_cannot_be_compared_is_left()
    {
        LeftFor(RuleTexts.PriceWithoutVat, Order(_lamp with { PriceIncludesVat = false }));
        LeftFor(RuleTexts.NoShopPrice, Order(_lamp with { ShopPrice = null }));
    }

    [Test]
    public void Prices_do_not_matter_where_the_owner_says_nothing_of_them() =>
        Assert.That(Judge(new MarketplaceDecisionPolicy { AcceptByRule = true }, Order(_lamp with { UnitPrice = 0.01m, ShopPrice = null })).Accept, Is.Not.Null);

    [Test]
    public void Outside_working_hours_it_waits_unless_it_is_the_last_chance()
    {
        var policy = new MarketplaceDecisionPolicy { AcceptByRule = true, WorkFrom = 0, WorkUntil = 60 };

        Assert.That(Judge(policy, Order()).Reasons.Single().Key, Is.EqualTo(RuleTexts.OutsideHours));
        Assert.That(JudgeOrder.Of(policy, Order(), _one, _byLine, _noon, isLastChance: true).Accept, Is.Not.Null);
    }

    [Test]
    public void Too_few_pieces_are_left_to_a_person_unless_the_owner_wants_them_rejected()
    {
        var order = Order(_lamp, _lamp with { ExternalLineId = "l2", Deliverable = 1 }, _lamp with { ExternalLineId = "l3", Deliverable = 0 });

        Assert.That(Judge(_policy, order).Reasons.Select(reason => reason.Key), Is.EqualTo(new[] { RuleTexts.TooFew, RuleTexts.TooFew }));
        Assert.That(
            Judge(Rejecting(), order).Reject!.Lines,
            Is.EqualTo(new[] { new RejectedLine("l2", "4", 1), new RejectedLine("l3", "1") }));
    }

    [Test]
    public void Nothing_is_rejected_at_the_last_chance_or_when_something_else_is_wrong_too()
    {
        var few = _lamp with { Deliverable = 0 };

        Assert.That(JudgeOrder.Of(Rejecting(), Order(few), _one, _byLine, _noon, isLastChance: true).IsLeftToPerson, Is.True);
        Assert.That(Judge(Rejecting(), Order(few, _lamp with { IsMatched = false })).IsLeftToPerson, Is.True);
        Assert.That(Judge(Rejecting(), Order(few) with { WasDecided = true }).IsLeftToPerson, Is.True);
        Assert.That(Judge(Rejecting(), Order(few, _lamp with { UnitPrice = 1 })).IsLeftToPerson, Is.True);
    }

    [Test]
    public void A_reason_that_would_not_be_true_is_not_given()
    {
        var onlyTooFew = _byLine with { LineOutOfStock = null };

        Assert.That(JudgeOrder.Of(Rejecting(), Order(_lamp with { Deliverable = 0 }), _one, onlyTooFew, _noon, false).IsLeftToPerson, Is.True);
        Assert.That(JudgeOrder.Of(Rejecting(), Order(_lamp with { Deliverable = 1, ExternalLineId = "" }), _one, _byLine, _noon, false).IsLeftToPerson, Is.True);
        Assert.That(JudgeOrder.Of(Rejecting(), Order(_lamp with { Deliverable = 1 }), _one, null, _noon, false).IsLeftToPerson, Is.True);
    }

    [Test]
    public void A_marketplace_without_lines_to_reject_gets_the_whole_order_back()
    {
        var whole = new RejectOptions([], [new("out-of-stock", "Out of stock")], false) { OrderOutOfStock = "out-of-stock" };

        Assert.That(JudgeOrder.Of(Rejecting(), Order(_lamp with { Deliverable = 1 }), _one, whole, _noon, false).Reject, Is.EqualTo(new RejectChoice([], "out-of-stock")).Using<RejectChoice>(
            (one, other) => one.Lines.Count == other.Lines.Count && one.Reason == other.Reason && one.Text == other.Text));
    }

    [TestCase(null, null, "L1", "7", 1)]
    [TestCase("αποθήκη", "15:00", "L1", "8", 1, Description = "by a part of the name")]
    [TestCase("L1", "21:00", "L1", "7", 2, Description = "a window that is not offered gives way to the earliest")]
    public void It_is_picked_up_as_the_owner_prefers(string? location, string? window, string atLocation, string inWindow, int parcels)
    {
        var policy = new MarketplaceDecisionPolicy { AcceptByRule = true, PickupLocation = location, PickupWindow = window, Parcels = parcels == 1 ? 0 : parcels };

        Assert.That(Judge(policy, Order()).Accept, Is.EqualTo(new AcceptChoice(atLocation, inWindow, parcels)));
    }

    [Test]
    public void What_would_be_a_guess_is_left()
    {
        var several = _one with { PickupLocations = [new("L1", "Αποθήκη"), new("L2", "Κατάστημα")] };

        Assert.Multiple(() =>
        {
            Assert.That(Only(Judge(_policy, Order(), several)), Is.EqualTo(RuleTexts.SeveralLocations));
            Assert.That(Only(Judge(new() { PickupLocation = "Πάτρα" }, Order(), several)), Is.EqualTo(RuleTexts.LocationNotOffered));
            Assert.That(Only(Judge(new() { Parcels = 9 }, Order())), Is.EqualTo(RuleTexts.ParcelsNotOffered));
            Assert.That(Only(JudgeOrder.Of(_policy, Order(), null, _byLine, _noon, false)), Is.EqualTo(RuleTexts.NothingOffered));
        });
    }

    [Test]
    public void Every_reason_is_told_at_once() => Assert.That(
        Judge(_policy, Order(_lamp with { UnitPrice = 1 }, _lamp with { Deliverable = 0 }) with { WasDecided = true }).Reasons.Select(reason => reason.Key),
        Is.EquivalentTo(new[] { RuleTexts.WasDecided, RuleTexts.PriceTooLow, RuleTexts.TooFew }));

    private static MarketplaceDecisionPolicy Rejecting() => new() { AcceptByRule = true, PriceTolerance = 5, RejectOnShortage = true };

    private static JudgedOrder Order(params JudgedLine[] lines) => new(OrderTraits.None, null, false, lines);

    private static JudgedOrder Order() => Order(_lamp);

    private static Verdict Judge(MarketplaceDecisionPolicy policy, JudgedOrder order, AcceptOptions? options = null) =>
        JudgeOrder.Of(policy, order, options ?? _one, _byLine, _noon, isLastChance: false);

    private static void LeftFor(string reason, JudgedOrder order) => Assert.That(Only(Judge(_policy, order)), Is.EqualTo(reason));

    private static string? Only(Verdict verdict) => verdict.IsLeftToPerson ? verdict.Reasons.Single().Key : null;
}
