using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Decisions;

/// <summary>An account that is switched off, or whose shop is a copy: nothing goes out, nothing that comes in is lost.</summary>
public sealed class AccountAtRestTests
{
    private static IEnumerable<TestCaseData> Rests =>
    [
        new TestCaseData((Action<MarketplaceAccount>)(account => account.Enabled = false), (Action<MarketplaceAccount>)(account => account.Enabled = true), SellingShopTexts.SwitchedOff)
            .SetArgDisplayNames("switched off"),
        new TestCaseData((Action<MarketplaceAccount>)(account => account.ShopAddress = "shop.gr"), (Action<MarketplaceAccount>)(account => account.ShopAddress = ""), SellingShopTexts.NotThisShop)
            .SetArgDisplayNames("a copy"),
    ];

    [TestCaseSource(nameof(Rests))]
    public void Nothing_goes_out(Action<MarketplaceAccount> rest, Action<MarketplaceAccount> work, string reason)
    {
        var world = new DecisionWorld();
        world.Change<MarketplaceAccount>(_ => true, rest);

        foreach (var market in Enum.GetValues<Market>())
        {
            var result = world.Accept(market);
            Assert.That((result.Status, result.Message!.Key), Is.EqualTo((DecisionStatus.NotPossible, reason)));
            world.Do(async shop =>
            {
                try
                {
                    await shop.GetRequiredService<RefreshOrder>().ByIdAsync(world.Order(market).Id, default);
                    Assert.Fail("it was read");
                }
                catch (MarketplaceApiException failure)
                {
                    Assert.That(failure.Text.Key, Is.EqualTo(reason));
                }
            });
        }

        world.Pass(TimeSpan.FromHours(12));
        world.Do(shop => shop.GetRequiredService<PollOrdersTask>().ExecuteAsync());
        world.Do(shop => shop.GetRequiredService<ReconcileTask>().ExecuteAsync());
        world.Process();

        Assert.That(world.Sent, Is.Empty);
        Assert.That(world.Commands, Is.Empty);

        world.Change<MarketplaceAccount>(_ => true, work);
        Assert.That(world.Accept().Status, Is.EqualTo(DecisionStatus.Confirmed));
    }

    [TestCaseSource(nameof(Rests))]
    public void A_decision_that_waits_goes_on_waiting_and_can_be_withdrawn(Action<MarketplaceAccount> rest, Action<MarketplaceAccount> work, string reason)
    {
        var world = new DecisionWorld { Answer = DecisionWorld.NoConnection };
        world.Accept();
        world.Accept(Market.Shopflix);
        world.Answer = null;
        world.Change<MarketplaceAccount>(_ => true, rest);
        world.Sent.Clear();

        for (var attempt = 0; attempt < 5; attempt++)
            world.Resume(TimeSpan.FromHours(1));

        Assert.That((world.Sent.Count, world.Commands.Select(command => command.State).Distinct().Single()), Is.EqualTo((0, CommandState.Pending)));
        Assert.That(world.Withdraw().Status, Is.EqualTo(DecisionStatus.Withdrawn));

        world.Change<MarketplaceAccount>(_ => true, work);
        world.Resume(TimeSpan.FromHours(1));
        Assert.That(world.Commands.Select(command => command.State), Is.EqualTo(new[] { CommandState.Withdrawn, CommandState.Confirmed }));
    }

    [TestCaseSource(nameof(Rests))]
    public void What_comes_in_waits_and_is_worked_on_afterwards_with_the_order_read(Action<MarketplaceAccount> rest, Action<MarketplaceAccount> work, string reason)
    {
        var world = new DecisionWorld();
        world.Process();
        world.Change<MarketplaceAccount>(_ => true, rest);
        world.Happen(Market.Skroutz, Stage.Accepted);
        world.Do(async shop => await shop.GetRequiredService<InboxStore>().StoreSentAsync(
            world.Order(Market.Skroutz).AccountId, world.Event(1), "260302-7700001"));
        world.Happen(Market.Skroutz, Stage.Dispatched);
        world.Pass(TimeSpan.FromHours(3));
        world.Process();

        Assert.That(world.Rows<MarketplaceInboxMessage>().Count(message => message.State is InboxState.New), Is.EqualTo(1));
        Assert.That(world.Order(Market.Skroutz).State, Is.EqualTo(MarketplaceOrderState.New));

        world.Change<MarketplaceAccount>(_ => true, account =>
        {
            work(account);
            account.BackAtWorkOnUtc = world.Now;
        });
        world.Process();

        Assert.That(world.Rows<MarketplaceInboxMessage>().Count(message => message.State is InboxState.New), Is.Zero);
        Assert.That(world.Order(Market.Skroutz).State, Is.EqualTo(MarketplaceOrderState.Shipped), "what it has become meanwhile is read");
    }

    [Test]
    public void A_copy_is_noticed_once_in_the_journal_and_confirmed_by_a_person()
    {
        var world = new DecisionWorld();
        world.Change<MarketplaceAccount>(account => account.Marketplace == "skroutz", account => account.ShopAddress = "shop.gr");

        world.Process();
        world.Process();

        var account = world.Rows<MarketplaceAccount>().Single(account => account.Marketplace == "skroutz");
        Assert.That((account.ShopAddress, account.OtherShopAddress), Is.EqualTo(("shop.gr", "")));
        Assert.That(world.Journal.Count(key => key == SellingShopTexts.Noticed), Is.EqualTo(1));

        world.Do(shop => shop.GetRequiredService<SellingShop>().ConfirmAsync(account));

        account = world.Rows<MarketplaceAccount>().Single(row => row.Id == account.Id);
        Assert.That((account.ShopAddress, account.OtherShopAddress), Is.EqualTo(("", (string?)null)));
        Assert.That(world.Journal, Does.Contain(SellingShopTexts.Confirmed));
        Assert.That(world.Accept().Status, Is.EqualTo(DecisionStatus.Confirmed));
    }

    [Test]
    public void The_first_shop_that_uses_an_account_is_the_one_that_sells()
    {
        var world = new DecisionWorld();
        world.Change<MarketplaceAccount>(_ => true, account => account.ShopAddress = null);

        world.Process();

        Assert.That(world.Rows<MarketplaceAccount>().Select(account => (account.ShopAddress, account.OtherShopAddress)).Distinct().Single(), Is.EqualTo(("", (string?)null)));
    }

    [Test]
    public void A_copy_that_is_given_back_its_address_works_again_by_itself()
    {
        var world = new DecisionWorld();
        world.Change<MarketplaceAccount>(_ => true, account => account.ShopAddress = "shop.gr");
        world.Process();
        world.Change<MarketplaceAccount>(_ => true, account => account.ShopAddress = "");

        world.Process();

        Assert.That(world.Rows<MarketplaceAccount>().Select(account => account.OtherShopAddress), Is.All.Null);
    }
}
