using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Decisions;

/// <summary>Answers to decisions that no documentation has: each ends the command or leads to reading the order, and none is sent for ever.</summary>
public sealed class UnforeseenAnswerTests
{
    private const string Page = "<html><head><title>Maintenance</title></head><body>back soon</body></html>";

    /// <summary>Nobody can take these for a success.</summary>
    private static readonly (int Status, string Body, string MediaType)[] _refusals =
    [
        (302, "", "text/html"),
        (400, Page, "text/html"),
        (400, """{"fault":{"detail":"?"}}""", "application/json"),
        (403, """{"errors":[{"code":"order_status","messages":["Order already accepted."]}]}""", "application/json"),
        (403, Page, "text/html"),
        (404, Page, "text/html"),
        (405, "", "text/plain"),
        (409, "", "text/plain"),
        (409, Page, "text/html"),
        (409, """{"errors":{"state":["conflict"]}}""", "application/json"),
        (410, """{"message":"Gone"}""", "application/json"),
        (418, "teapot", "text/plain"),
        (422, """{"errors":"Η παραγγελία έχει ήδη γίνει δεκτή"}""", "application/json"),
    ];

    /// <summary>These look like one.</summary>
    private static readonly (int Status, string Body, string MediaType)[] _semblances =
    [
        (200, "{}", "application/json"),
        (200, "[]", "application/json"),
        (200, Page, "text/html"),
        (200, """{"order":{"code":"OTHER","state":"accepted"}}""", "application/json"),
        (200, """{"order_id":"OTHER","status":"G"}""", "application/json"),
        (204, "", "application/json"),
        (206, """{"success":tr""", "application/json"),
    ];

    private static IEnumerable<object[]> Cases(IEnumerable<(int Status, string Body, string MediaType)> answers) =>
        from answer in answers from market in new[] { nameof(Market.Skroutz), nameof(Market.Shopflix) } select new object[] { market, answer.Status, answer.Body, answer.MediaType };

    private static IEnumerable<object[]> Refusals => Cases(_refusals);

    private static IEnumerable<object[]> Semblances => Cases(_semblances);

    [TestCaseSource(nameof(Refusals))]
    public void A_refusal_in_any_shape_ends_the_command_when_the_order_is_still_open(string at, int status, string body, string mediaType)
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(status, body, mediaType) };

        var result = world.Accept(Of(at));

        Assert.That((result.Status, world.Command.State, world.Writes), Is.EqualTo((DecisionStatus.Refused, CommandState.Refused, 1)));
        Assert.That(result.Message, Is.Not.Null, "the owner is told why");
        Assert.That(world.Command.EndedOnUtc, Is.Not.Null);

        world.Resume(TimeSpan.FromHours(2));
        Assert.That(world.Writes, Is.EqualTo(1), "it is not sent again by itself");

        (world.Answer, world.TakesEffect) = (null, false);
        Assert.That(world.Reject(Of(at)).Status, Is.EqualTo(DecisionStatus.Confirmed), "and stands in nobody's way");
    }

    [TestCaseSource(nameof(Refusals))]
    [TestCaseSource(nameof(Semblances))]
    public void Whatever_is_answered_the_order_shows_that_the_decision_took_effect(string at, int status, string body, string mediaType)
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(status, body, mediaType), TakesEffect = true };

        Assert.That(world.Accept(Of(at)).Status, Is.EqualTo(DecisionStatus.AlreadyDecided));
        Assert.That((world.Command.State, world.Writes, world.Order(Of(at)).State), Is.EqualTo((CommandState.Confirmed, 1, MarketplaceOrderState.Accepted)));
    }

    [TestCaseSource(nameof(Semblances))]
    public void What_only_looks_like_a_success_is_not_believed_and_not_sent_for_ever(string at, int status, string body, string mediaType)
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(status, body, mediaType) };

        Assert.That(world.Accept(Of(at)).Status, Is.EqualTo(DecisionStatus.Unknown));
        for (var attempt = 0; attempt < 12; attempt++)
            world.Resume(TimeSpan.FromMinutes(30));

        Assert.That((world.Command.State, world.Writes), Is.EqualTo((CommandState.Refused, CommandPatience.MostUnclearAnswers)));
        Assert.That(world.Command.Answer, Does.StartWith(DecisionTexts.StillOpen));
    }

    [TestCase(nameof(Market.Skroutz), """{"success":true,"errors":[{"code":"x","messages":["Not possible"]}]}""")]
    [TestCase(nameof(Market.Shopflix), """{"message":"success","error":{"message":"Not possible"}}""")]
    [TestCase(nameof(Market.Skroutz), """{"success":true,"errors":[{}]}""")]
    [TestCase(nameof(Market.Shopflix), """{"message":"success","errors":{"status":["?"]}}""")]
    public void Success_beside_an_error_is_decided_by_the_order(string at, string body)
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(200, body) };
        Assert.That((world.Accept(Of(at)).Status, world.Command.State), Is.EqualTo((DecisionStatus.Refused, CommandState.Refused)));

        world = new DecisionWorld { Answer = () => DecisionWorld.Says(200, body), TakesEffect = true };
        Assert.That((world.Accept(Of(at)).Status, world.Command.State), Is.EqualTo((DecisionStatus.AlreadyDecided, CommandState.Confirmed)));
    }

    [TestCase(nameof(Stage.Cancelled))]
    [TestCase(nameof(Stage.Rejected))]
    public void An_order_that_was_decided_otherwise_ends_the_command(string stage)
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(409, "") };
        world.Happen(Market.Skroutz, Enum.Parse<Stage>(stage));

        var result = world.Accept();

        Assert.That((result.Status, result.Message!.Key, world.Command.State), Is.EqualTo((DecisionStatus.Refused, DecisionTexts.DecidedOtherwise, CommandState.Refused)));
    }

    [Test]
    public void An_order_that_is_unknown_there_ends_the_command()
    {
        var world = new DecisionWorld
        {
            Answer = () => DecisionWorld.Says(409, ""),
            ReadAnswer = () => DecisionWorld.Says(404, """{"errors":[{"code":"order_error","messages":["Order not found"]}]}"""),
        };

        Assert.That((world.Accept().Message!.Key, world.Command.State), Is.EqualTo((DecisionTexts.UnknownThere, CommandState.Refused)));
    }

    [TestCase(500, "")]
    [TestCase(200, """{"order":{"code":"OTHER","state":"accepted"}}""")]
    [TestCase(200, """{"order":{"code":"260302-7700001","state":"in_review"}}""")]
    [TestCase(403, "")]
    public void What_cannot_be_found_out_by_reading_ends_too_and_is_said_in_words(int status, string body)
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(409, ""), ReadAnswer = () => DecisionWorld.Says(status, body) };

        Assert.That(world.Accept().Status, Is.EqualTo(DecisionStatus.Unknown));
        for (var attempt = 0; attempt < 30; attempt++)
            world.Resume(TimeSpan.FromHours(1));

        Assert.That((world.Command.State, world.Writes), Is.EqualTo((CommandState.Unresolved, 1)), "what may have had its effect is not sent again");
        Assert.That(world.Command.Attempts, Is.LessThanOrEqualTo(CommandPatience.MostAttempts));
        Assert.That(world.Command.Answer, Does.StartWith(DecisionTexts.Unresolved));
        Assert.That(world.Journal, Does.Contain(DecisionTexts.Unresolved));
    }

    [Test]
    public void After_a_decision_of_which_nobody_knows_the_order_is_read_before_anything_is_sent()
    {
        var world = new DecisionWorld { Answer = () => DecisionWorld.Says(409, ""), ReadAnswer = () => DecisionWorld.Says(500, ""), TakesEffect = true };
        world.Accept();
        for (var attempt = 0; attempt < 30; attempt++)
            world.Resume(TimeSpan.FromMinutes(20));
        world.ReadAnswer = null;
        world.Sent.Clear();

        var result = world.Reject();

        Assert.That((result.Status, result.Message!.Key, world.Writes), Is.EqualTo((DecisionStatus.Refused, DecisionTexts.DecidedOtherwise, 0)));
    }

    [Test]
    public void A_decision_that_never_reaches_the_marketplace_ends_with_the_deadline()
    {
        var world = new DecisionWorld { Answer = DecisionWorld.NoConnection };

        Assert.That(world.Accept().Status, Is.EqualTo(DecisionStatus.Unknown));
        world.Resume(TimeSpan.FromHours(6));
        Assert.That(world.Command.State, Is.EqualTo(CommandState.Pending), "it may still be sent");
        world.Resume(TimeSpan.FromHours(24));

        Assert.That(world.Command.State, Is.EqualTo(CommandState.Unresolved));
        Assert.That(world.Command.Answer, Does.StartWith(DecisionTexts.NeverSent));
    }

    [Test]
    public void A_command_that_cannot_be_carried_out_at_all_ends_and_stops_no_other()
    {
        var world = new DecisionWorld { Answer = DecisionWorld.NoConnection };
        world.Accept();
        world.Accept(Market.Shopflix);
        var broken = world.Commands[0];
        world.Change<MarketplaceCommand>(command => command.Id == broken.Id, command => command.Payload = "{");
        world.Answer = null;

        for (var attempt = 0; attempt < 20; attempt++)
            world.Resume(TimeSpan.FromHours(1));

        Assert.That(world.Commands.Select(command => command.State), Is.EquivalentTo(new[] { CommandState.Unresolved, CommandState.Confirmed }));
    }
    private static Market Of(string marketplace) => Enum.Parse<Market>(marketplace);
}
