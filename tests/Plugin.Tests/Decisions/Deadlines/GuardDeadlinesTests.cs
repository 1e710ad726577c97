using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Decisions.Deadlines;

/// <summary>Each warning once, whoever looks and whenever.</summary>
public sealed class GuardDeadlinesTests
{
    private static readonly Func<IServiceProvider, Task> _guard = shop => shop.GetRequiredService<GuardDeadlines>().RunAsync(default);

    [Test]
    public void Each_warning_is_given_once_by_two_nodes_and_the_last_word_is_that_it_is_over()
    {
        var world = Warned("120, 30");
        var deadline = Deadline(world);
        var told = new List<int>();
        foreach (var minutes in new[] { 121, 119, 60, 29, 10, -1, -30, -59 })
        {
            world.Pass(deadline - world.Now - TimeSpan.FromMinutes(minutes));
            world.OnBothNodes(_guard, _guard);
            told.Add(world.Mails.Count);
        }

        Assert.That(told, Is.EqualTo(new[] { 0, 1, 1, 2, 2, 3, 3, 3 }));
        Assert.That(world.Journal.Where(key => key is DeadlineTexts.Near or DeadlineTexts.Missed), Is.EqualTo(new[] { DeadlineTexts.Near, DeadlineTexts.Near, DeadlineTexts.Missed }));
        Assert.That(world.Mails[0], Does.StartWith("owner@shop.test: Skroutz | 260302-7700001 |"));
    }

    [Test]
    public void After_a_night_without_a_worker_only_the_most_urgent_one_is_told()
    {
        var world = Warned("120, 30");
        world.Pass(Deadline(world) - world.Now - TimeSpan.FromMinutes(5));

        world.OnBothNodes(_guard, _guard);

        Assert.That(world.Mails, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_deadline_that_is_put_off_is_warned_of_anew()
    {
        var world = Warned("30");
        world.Pass(Deadline(world) - world.Now - TimeSpan.FromMinutes(20));
        world.Do(_guard);
        world.Change<MarketplaceOrder>(order => order.DecideByUtc == Deadline(world), order => order.DecideByUtc = order.DecideByUtc!.Value.AddHours(2));
        world.Do(_guard);
        Assert.That(world.Mails, Has.Count.EqualTo(1));

        world.Pass(TimeSpan.FromHours(2));
        world.Do(_guard);
        Assert.That(world.Mails, Has.Count.EqualTo(2));
    }

    [Test]
    public void Nobody_is_warned_of_what_is_decided_or_switched_off_or_not_to_be_decided_by_the_shop()
    {
        foreach (var calm in new Action<DecisionWorld>[]
        {
            world => world.Accept(),
            world => world.Change<MarketplaceAccount>(_ => true, account => account.Enabled = false),
            world => world.Change<MarketplaceOrder>(_ => true, order => order.Traits = OrderTraits.Express),
            world => world.Change<MarketplaceOrder>(_ => true, order => order.HandledElsewhere = true),
        })
        {
            var world = Warned("30");
            calm(world);
            world.Pass(world.Rows<MarketplaceOrder>().Single(order => order.AccountId == SampleData.AccountOf(Market.Skroutz)).DecideByUtc!.Value - world.Now - TimeSpan.FromMinutes(5));
            world.Do(_guard);

            Assert.That(world.Mails, Is.Empty);
        }
    }

    [Test]
    public void Without_a_template_the_journal_still_tells()
    {
        var world = Warned("30");
        world.SendsMails = false;
        world.Pass(Deadline(world) - world.Now - TimeSpan.FromMinutes(5));

        world.Do(_guard);

        Assert.That((world.Mails.Count, world.Journal.Contains(DeadlineTexts.Near)), Is.EqualTo((0, true)));
    }

    [Test]
    public void The_mail_says_why_the_rules_left_it()
    {
        var world = Warned("30");
        world.Do(async shop =>
        {
            var verdicts = shop.GetRequiredService<VerdictRows>();
            await verdicts.WriteAsync((await verdicts.ClaimAsync(world.Order(Market.Skroutz).Id, null))!, [new(RuleTexts.TooFew, "Lamp", 0, 1)]);
        });
        world.Pass(Deadline(world) - world.Now - TimeSpan.FromMinutes(5));

        world.Do(_guard);

        Assert.That(world.Mails.Single(), Does.Contain("Lamp"));
    }

    private static DateTime Deadline(DecisionWorld world) => world.Order(Market.Skroutz).DecideByUtc!.Value;

    private static DecisionWorld Warned(string minutes)
    {
        var world = new DecisionWorld();
        world.Do(shop => shop.GetRequiredService<PolicyRows>().SaveAsync(new MarketplaceDecisionPolicy
        {
            AccountId = SampleData.AccountOf(Market.Skroutz),
            WarnMinutes = minutes,
            WarnAddress = "owner@shop.test",
        }));
        return world;
    }
}
