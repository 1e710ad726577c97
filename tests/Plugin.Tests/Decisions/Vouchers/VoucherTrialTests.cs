using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Decisions.Vouchers;

/// <summary>The way to an account's vouchers: off, tried with one order, on.</summary>
internal sealed class VoucherTrialTests
{
    private DecisionWorld _world = null!;

    [SetUp]
    public void Accept()
    {
        _world = new DecisionWorld();
        Assert.That(_world.Accept(Market.Shopflix).Status, Is.EqualTo(DecisionStatus.Confirmed));
        _world.Pass(TimeSpan.FromMinutes(10));
    }

    [Test]
    public void Nothing_is_made_before_the_trial_has_begun() => Assert.That(Create().Message?.Key, Is.EqualTo(VoucherTexts.Off));

    [Test]
    public void The_trial_is_with_one_order_until_its_voucher_was_printed()
    {
        Assert.That(Begin(), Is.Null);
        Assert.That((Account.VoucherTrialOrderId, Account.VouchersEnabled, SwitchOn()), Is.EqualTo((Order.Id, false, false)));

        _world.Do(shop => shop.GetRequiredService<VoucherTrial>().PrintedAsync(Account, Order));

        Assert.That((Account.VouchersProvenOnUtc is null, SwitchOn(), Account.VouchersEnabled), Is.EqualTo((false, true, true)));
    }

    [Test]
    public void Another_orders_label_proves_nothing()
    {
        Begin();
        _world.Do(shop => shop.GetRequiredService<VoucherTrial>().PrintedAsync(Account, new MarketplaceOrder { Id = Order.Id + 1 }));

        Assert.That(SwitchOn(), Is.False);
    }

    [Test]
    public void An_order_that_is_not_accepted_is_not_tried()
    {
        _world.Change<MarketplaceOrder>(order => order.Id == Order.Id, order => order.State = MarketplaceOrderState.New);

        Assert.That(Begin(), Is.EqualTo(VoucherTexts.NotNow));
    }

    [TestCase("T1", MarketplaceOrderState.Accepted, false)]
    [TestCase("T1", MarketplaceOrderState.Completed, true)]
    [TestCase(null, MarketplaceOrderState.Accepted, true)]
    public void Another_order_is_tried_when_the_first_one_has_no_voucher_that_counts(string? codes, MarketplaceOrderState state, bool mayBeTried)
    {
        var other = _world.Order(Market.Skroutz);
        _world.Change<MarketplaceOrder>(order => order.Id == other.Id, order => (order.TrackingCodes, order.State) = (codes, state));
        _world.Change<MarketplaceAccount>(account => account.Id == Order.AccountId, account => account.VoucherTrialOrderId = other.Id);

        Assert.That(Begin(), Is.EqualTo(mayBeTried ? null : VoucherTexts.OtherTrial));
    }

    [TestCase(0)]
    [TestCase(51)]
    public void A_number_of_parcels_that_cannot_be_is_not_sent(int parcels)
    {
        Begin();

        Assert.That(Create(parcels).Message?.Key, Is.EqualTo(VoucherTexts.Parcels));
    }

    [Test]
    public void A_shipment_of_another_order_is_not_asked_for()
    {
        Begin();

        Assert.That((Create().Message?.Key, _world.Sent.Count(sent => sent.Contains("courier", StringComparison.Ordinal))), Is.EqualTo((DecisionTexts.NotOffered, 0)));
    }

    private MarketplaceOrder Order => _world.Order(Market.Shopflix);

    private MarketplaceAccount Account => _world.Rows<MarketplaceAccount>().Single(account => account.Id == Order.AccountId);

    private string? Begin()
    {
        string? objection = null;
        _world.Do(async shop => objection = (await shop.GetRequiredService<VoucherTrial>().BeginAsync(Order.Id))?.Key);
        return objection;
    }

    private bool SwitchOn()
    {
        var isOn = false;
        _world.Do(async shop => isOn = await shop.GetRequiredService<VoucherTrial>().SwitchOnAsync(Account.Id));
        return isOn;
    }

    private DecisionResult Create(int parcels = 1)
    {
        DecisionResult? result = null;
        _world.Do(async shop => result = await shop.GetRequiredService<OrderVouchers>().CreateAsync(Order.Id, new VoucherChoice("41", parcels), 1, default));
        return result!;
    }
}
