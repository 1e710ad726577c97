using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Decisions;

/// <summary>One decision on an order at a time, and taking back what has had no effect.</summary>
public sealed class OneDecisionTests
{
    [Test]
    public void Of_accept_and_reject_at_the_same_moment_on_two_nodes_one_is_sent([Values(nameof(Market.Skroutz), nameof(Market.Shopflix))] string at)
    {
        var world = new DecisionWorld();

        var results = world.AcceptAndReject(Enum.Parse<Market>(at));

        Assert.Multiple(() =>
        {
            Assert.That(world.Writes, Is.EqualTo(1));
            Assert.That(world.Commands, Has.Count.EqualTo(1));
            Assert.That(results.Select(result => result.Status), Is.EquivalentTo(new[] { DecisionStatus.Confirmed, DecisionStatus.NotPossible }));
        });
    }

    [Test]
    public void Another_decision_waits_until_the_first_has_ended()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(502, "") };
        world.Accept();

        Assert.That((world.Reject().Status, world.Writes), Is.EqualTo((DecisionStatus.NotPossible, 1)));
        Assert.That(world.Withdraw().Status, Is.EqualTo(DecisionStatus.Withdrawn));

        world.Answer = null;
        Assert.That(world.Reject().Status, Is.EqualTo(DecisionStatus.Confirmed));
        Assert.That(world.Commands.Select(command => (command.Sequence, command.State)), Is.EqualTo(new[] { (1, CommandState.Withdrawn), (2, CommandState.Confirmed) }));
    }

    [Test]
    public void What_was_never_sent_is_withdrawn_without_asking_anybody()
    {
        var world = new DecisionWorld { Answer = DecisionWorld.NoConnection, ReadAnswer = DecisionWorld.NoConnection };
        world.Accept();
        world.Sent.Clear();

        Assert.That(world.Withdraw().Status, Is.EqualTo(DecisionStatus.Withdrawn));
        Assert.That(world.Sent, Is.Empty);
        world.Answer = world.ReadAnswer = null;
        world.Resume(TimeSpan.FromHours(1));

        Assert.That((world.Command.State, world.Writes), Is.EqualTo((CommandState.Withdrawn, 0)));
        Assert.That(world.Journal, Does.Contain(DecisionTexts.Withdrawn));
    }

    [Test]
    public void What_took_effect_cannot_be_withdrawn()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(502, ""), TakesEffect = true };
        world.Accept();

        Assert.That((world.Withdraw().Status, world.Command.State), Is.EqualTo((DecisionStatus.AlreadyDecided, CommandState.Confirmed)));
        Assert.That(world.Withdraw().Status, Is.EqualTo(DecisionStatus.NotPossible));
    }

    [Test]
    public void What_may_have_taken_effect_is_not_withdrawn_unread()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(502, ""), ReadAnswer = () => DecisionWorld.Says(500, "") };
        world.Accept();

        var result = world.Withdraw();

        Assert.That((result.Status, result.Message!.Key, world.Command.State), Is.EqualTo((DecisionStatus.Unknown, DecisionTexts.NotReadNow, CommandState.Unknown)));
    }

    [Test]
    public void A_confirmed_decision_on_an_order_that_stays_open_does_not_bind_for_ever()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(200, """{"success":true}""") };

        Assert.That(world.Accept().Status, Is.EqualTo(DecisionStatus.Confirmed));
        Assert.That(world.Reject().Status, Is.EqualTo(DecisionStatus.NotPossible), "a moment later it cannot be meant");
        world.Pass(TimeSpan.FromMinutes(10));
        world.Answer = null;

        Assert.That(world.Reject().Status, Is.EqualTo(DecisionStatus.Confirmed));
    }

    [Test]
    public void Who_comes_late_does_not_open_an_ended_command_again()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(502, "") };
        world.Accept();
        var late = world.Command;
        world.Withdraw();

        world.Do(async shop => Assert.That(await shop.GetRequiredService<CommandStates>().PostponeAsync(late, CommandState.Unknown, TimeSpan.Zero, null), Is.False));

        Assert.That(world.Command.State, Is.EqualTo(CommandState.Withdrawn));
    }
}
