using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>What cannot be is held, and a person may take it over as it is.</summary>
internal sealed class TakeOverAsItIsTests
{
    private static readonly Func<string, string> _shippingOfAThousand = body => body.Replace("\"courier\":", "\"shipping_cost\":1000,\"courier\":", StringComparison.Ordinal);

    [Test]
    public void An_order_taken_over_has_the_total_that_the_buyer_pays_and_says_who_took_it()
    {
        var order = new OneOrder().Comes(Stage.Open, _shippingOfAThousand);
        Assert.That((order.Order.ProblemKey, order.Native, order.Stock("LAMP")), Is.EqualTo((OrderTexts.ShippingTooHigh, (Order?)null, 10)));

        Assert.That(TakesOver(order, TakeOverAsItIs.Shown(order.Order)), Is.True);

        Assert.Multiple(() =>
        {
            Assert.That(order.Order.ProblemKey, Is.Null);
            Assert.That((order.Native!.OrderTotal, order.Native.OrderShippingInclTax), Is.EqualTo((1059.97m, 1000m)));
            Assert.That(order.Stock("LAMP"), Is.EqualTo(7));
            Assert.That(order.Order.TakenAsItIsByCustomerId, Is.EqualTo(42));
            Assert.That(Notes(order), Has.Exactly(1).Contains(OrderTexts.NoteTakenAsItIs));
            Assert.That(Journal(order), Does.Contain(OrderTexts.TakenAsItIs));
        });
    }

    [Test]
    public void What_was_shown_counts_and_other_figures_are_held_again()
    {
        var order = new OneOrder().Comes(Stage.Open, _shippingOfAThousand);
        var shown = TakeOverAsItIs.Shown(order.Order);
        order.Comes(Stage.Accepted, body => _shippingOfAThousand(body).Replace("1000", "2000", StringComparison.Ordinal));

        Assert.That((TakesOver(order, shown), TakesOver(order, null), TakesOver(order, "")), Is.EqualTo((false, false, false)));
        Assert.That((order.Order.ProblemKey, order.Order.TakenAsItIs, order.Native), Is.EqualTo((OrderTexts.ShippingTooHigh, (string?)null, (Order?)null)));
    }

    [Test]
    public void What_is_held_for_another_reason_cannot_be_taken_over()
    {
        var order = new OneOrder(Basket.LampAndUnknown).Comes(Stage.Open);

        Assert.That((order.Order.ProblemKey, TakeOverAsItIs.Shown(order.Order)), Is.EqualTo((OrderTexts.LineUnknown, (string?)null)));
    }

    [Test]
    public void An_order_that_comes_right_by_itself_was_taken_over_by_nobody()
    {
        var order = new OneOrder().Comes(Stage.Open, _shippingOfAThousand).Comes(Stage.Accepted, body => body.Replace("\"courier\":", "\"shipping_cost\":3.5,\"courier\":", StringComparison.Ordinal));

        Assert.That((order.Native!.OrderTotal, order.Order.TakenAsItIs), Is.EqualTo((63.47m, (string?)null)));
    }

    [Test]
    public void A_line_of_no_pieces_is_left_out_with_a_note()
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open, body => body.Replace("\"quantity\":1,\"unit_price\":19.99,\"total_price\":19.99", "\"quantity\":0,\"unit_price\":19.99,\"total_price\":0", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That((order.Order.ProblemKey, order.Native!.OrderTotal, order.Items.Count, order.Stock("LAMP")), Is.EqualTo(((string?)null, 160m, 1, 10)));
            Assert.That(Notes(order), Has.Exactly(1).Contains(OrderTexts.NoteLineLeftOut));
        });

        order.Comes(Stage.Accepted).Comes(Stage.Dispatched).Comes(Stage.Cancelled);
        Assert.That((order.Stock("LAMP"), order.Order.ProblemKey), Is.EqualTo((10, (string?)null)));
    }

    [TestCase("13", false, "13:6.90;", 13, true)]
    [TestCase("0.13", false, "13:6.90;", 13, true)]
    [TestCase("24", false, "24:11.61;", 24, false)]
    [TestCase("0", false, "24:11.61;", 24, false)]
    [TestCase("13", true, "0:0;", 0, true)]
    public void A_named_VAT_rate_is_booked_and_told(string ratio, bool isExempt, string taxRates, decimal booked, bool isTold)
    {
        var order = new OneOrder();
        NativeOrderTests.ChangeLamp(order, lamp => lamp.IsTaxExempt = isExempt);
        order.Comes(Stage.Open, body => body.Replace("\"price_includes_vat\":true", $"\"price_includes_vat\":true,\"vat_ratio\":{ratio}", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(order.Native!.TaxRates.Trim(), Is.EqualTo(taxRates));
            Assert.That(order.Native.OrderTotal, Is.EqualTo(59.97m));
            Assert.That(order.Lines.Single().BookedVatRate, Is.EqualTo(booked));
            Assert.That(NamedVat.IsAnother(order.Lines.Single()), Is.EqualTo(isTold));
        });
    }

    [TestCase(24, false)]
    [TestCase(17, false)]
    [TestCase(13, true)]
    public void On_an_island_the_named_rate_may_be_the_reduced_one_or_not(decimal named, bool isTold)
    {
        var line = new MarketplaceOrderLine { PriceIncludesVat = true, IslandVat = true, VatRate = named, ShopVatRate = 17m };

        Assert.That((NamedVat.ToBook(line, 17m, isExempt: false), NamedVat.IsAnother(line)), Is.EqualTo((17m, isTold)));
    }

    private static bool TakesOver(OneOrder order, string? shown)
    {
        var isTaken = false;
        order.Do(async shop => isTaken = await shop.GetRequiredService<TakeOverAsItIs>().RunAsync(order.Order.Id, shown, 42, default));
        return isTaken;
    }

    private static List<string> Notes(OneOrder order) => [.. order.World.Database.Of<OrderNote>().Rows.Select(note => note.Note)];

    private static List<string> Journal(OneOrder order) => [.. order.World.Database.Of<MarketplaceJournalEntry>().Rows.Select(entry => entry.TextKey)];
}
