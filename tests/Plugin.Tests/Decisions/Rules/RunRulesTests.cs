using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Decisions.Rules;

/// <summary>Rules decide real orders: at both marketplaces, on two nodes, and only what they may.</summary>
public sealed class RunRulesTests
{
    [Test]
    public void An_order_is_accepted_once_by_two_nodes_and_read_before([Values(nameof(Market.Skroutz), nameof(Market.Shopflix))] string at)
    {
        var (world, market) = (new DecisionWorld(), Enum.Parse<Market>(at));
        Rule(world, market);

        world.OnBothNodes(Rules(market), Rules(market));

        Assert.Multiple(() =>
        {
            Assert.That(world.Writes, Is.EqualTo(1));
            Assert.That((world.Command.Kind, world.Command.State, world.Command.DecidedByCustomerId), Is.EqualTo((CommandKind.Accept, CommandState.Confirmed, 0)));
            Assert.That(world.Order(market).State, Is.EqualTo(MarketplaceOrderState.Accepted));
            Assert.That(Reasons(world), Is.Empty);
        });
    }

    [Test]
    public void Without_a_policy_nothing_is_decided_and_nobody_is_asked()
    {
        var world = new DecisionWorld();

        world.Do(shop => shop.GetRequiredService<RunAllRules>().RunAsync(default));

        Assert.That((world.Sent.Count, world.Commands.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Too_few_pieces_leave_it_to_a_person_until_goods_come_in()
    {
        var world = new DecisionWorld();
        Rule(world, Market.Skroutz);
        Stock(world, -1);

        Run(world);

        Assert.That((Reasons(world).Single(), world.Sent.Count), Is.EqualTo((RuleTexts.TooFew, 0)), "nothing is asked for an order that cannot be accepted");

        Stock(world, 5);
        Run(world);
        Assert.That(world.Commands, Is.Empty, "not at every look");

        world.Pass(TimeSpan.FromMinutes(3));
        Run(world);
        Assert.That((world.Command.Kind, Reasons(world).Count), Is.EqualTo((CommandKind.Accept, 0)));
    }

    [Test]
    public void What_was_taken_for_the_order_itself_counts_and_the_buffer_does_not()
    {
        var world = new DecisionWorld();
        Rule(world, Market.Skroutz);
        world.Change<MarketplaceAccount>(_ => true, account => account.StockBuffer = 1);
        Stock(world, 0);

        Run(world);
        Assert.That(Reasons(world), Is.EqualTo(new[] { RuleTexts.TooFew }));

        Stock(world, 1);
        world.Pass(TimeSpan.FromMinutes(3));
        Run(world);
        Assert.That(world.Command.Kind, Is.EqualTo(CommandKind.Accept));
    }

    [Test]
    public void A_rejection_has_to_be_asked_for()
    {
        var world = new DecisionWorld();
        Rule(world, Market.Skroutz, policy => policy.RejectOnShortage = true);
        Stock(world, -1);

        Run(world);

        Assert.That((world.Command.Kind, world.Command.State, world.Writes), Is.EqualTo((CommandKind.Reject, CommandState.Confirmed, 1)));
        Assert.That(world.Command.Payload, Does.Contain("\"l1\""));
    }

    [Test]
    public void What_a_marketplace_has_refused_is_not_tried_again()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(422, """{"errors":[{"code":"order_error","messages":["Pickup window has passed."]}]}""") };
        Rule(world, Market.Skroutz);

        for (var look = 0; look < 5; look++)
        {
            Run(world);
            world.Pass(TimeSpan.FromMinutes(3));
        }

        Assert.That((world.Writes, world.Command.State), Is.EqualTo((1, CommandState.Refused)));
        Assert.That(Reasons(world), Is.EqualTo(new[] { RuleTexts.WasDecided }));
    }

    [Test]
    public void A_marketplace_that_does_not_answer_is_asked_again_later()
    {
        var world = new DecisionWorld { ReadAnswer = DecisionWorld.NoConnection };
        Rule(world, Market.Skroutz);

        Run(world);
        Assert.That((Reasons(world).Single(), world.Commands.Count), Is.EqualTo((RuleTexts.NotRead, 0)));

        world.ReadAnswer = null;
        world.Pass(TimeSpan.FromMinutes(3));
        Run(world);
        Assert.That(world.Command.State, Is.EqualTo(CommandState.Confirmed));
    }

    [Test]
    public void A_lost_answer_ends_confirmed_and_nothing_is_sent_twice()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(502, ""), TakesEffect = true };
        Rule(world, Market.Skroutz);
        Run(world);

        world.Answer = null;
        for (var look = 0; look < 5; look++)
        {
            world.Resume(TimeSpan.FromMinutes(1));
            Run(world);
        }

        Assert.That((world.Writes, world.Command.State), Is.EqualTo((1, CommandState.Confirmed)));
    }

    [Test]
    public void The_last_chance_is_taken_once_and_not_before_its_time()
    {
        var world = new DecisionWorld();
        Rule(world, Market.Skroutz, policy => (policy.AcceptByRule, policy.AcceptAtLast, policy.LastMinutes, policy.WorkFrom, policy.WorkUntil) = (false, true, 15, 1, 2));
        var deadline = world.Order(Market.Skroutz).DecideByUtc!.Value;

        world.Pass(deadline - world.Now - TimeSpan.FromMinutes(16));
        Run(world);
        Assert.That(world.Commands, Is.Empty);

        world.Pass(TimeSpan.FromMinutes(2));
        world.OnBothNodes(Rules(Market.Skroutz), Rules(Market.Skroutz));
        Assert.That((world.Writes, world.Command.State), Is.EqualTo((1, CommandState.Confirmed)));
    }

    [Test]
    public void After_the_deadline_nothing_is_decided_any_more()
    {
        var world = new DecisionWorld();
        Rule(world, Market.Skroutz);
        world.Pass(world.Order(Market.Skroutz).DecideByUtc!.Value - world.Now + TimeSpan.FromMinutes(1));

        Run(world);

        Assert.That(world.Commands, Is.Empty);
    }

    [Test]
    public void A_dry_run_says_what_would_be_and_does_nothing()
    {
        var world = new DecisionWorld();
        IReadOnlyList<DryRunResult> results = [];
        world.Happen(Market.Skroutz, Stage.Cancelled);
        world.Do(async shop => results = await shop.GetRequiredService<DryRun>().RunAsync(await AccountAsync(shop, Market.Skroutz), new MarketplaceDecisionPolicy { AcceptByRule = true }));

        Assert.That((results.Single().Verdict.Accept is not null, world.Sent.Count, world.Commands.Count), Is.EqualTo((true, 0, 0)));
    }

    [Test]
    public void Many_are_accepted_each_with_its_own_result()
    {
        var world = new DecisionWorld();
        IReadOnlyList<AcceptedOrder> results = [];
        world.Change<MarketplaceOrder>(order => order.Id == world.Order(Market.Shopflix).Id, order => order.ProblemKey = DecisionTexts.UnknownState);
        world.Do(async shop => results = await shop.GetRequiredService<AcceptMany>().AcceptAsync(
            [world.Order(Market.Shopflix).Id, world.Order(Market.Skroutz).Id, world.Order(Market.Skroutz).Id], 7, default));

        Assert.That(results.Select(result => result.Result.Status), Is.EqualTo(new[] { DecisionStatus.NotPossible, DecisionStatus.Confirmed }));
        Assert.That((world.Writes, world.Command.DecidedByCustomerId), Is.EqualTo((1, 7)));
    }

    private static void Rule(DecisionWorld world, Market market, Action<MarketplaceDecisionPolicy>? change = null) => world.Do(async shop =>
    {
        var policy = new MarketplaceDecisionPolicy { AccountId = SampleData.AccountOf(market), AcceptByRule = true };
        change?.Invoke(policy);
        await shop.GetRequiredService<PolicyRows>().SaveAsync(policy);
    });

    private static void Run(DecisionWorld world) => world.Do(Rules(Market.Skroutz));

    private static Func<IServiceProvider, Task> Rules(Market market) =>
        async shop => await shop.GetRequiredService<RunRules>().RunAsync(await AccountAsync(shop, market), default);

    private static async Task<MarketplaceAccount> AccountAsync(IServiceProvider shop, Market market) =>
        (await shop.GetRequiredService<AccountLookup>().FindAsync(SampleData.AccountOf(market)))!;

    private static void Stock(DecisionWorld world, int pieces) => world.Change<Product>(product => product.Sku == "LAMP", product => product.StockQuantity = pieces);

    private static IReadOnlyList<string?> Reasons(DecisionWorld world) =>
        [.. world.Rows<MarketplaceVerdict>().SelectMany(VerdictRows.ReasonsOf).Select(reason => reason.Key)];
}
