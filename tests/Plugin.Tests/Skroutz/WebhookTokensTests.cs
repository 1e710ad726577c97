using Microsoft.Extensions.Time.Testing;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;

namespace Plugin.Tests.Skroutz;

public sealed class WebhookTokensTests
{
    private readonly FakeTimeProvider _time = new();
    private WebhookTokens _tokens = null!;

    [SetUp]
    public void Remember()
    {
        _tokens = new WebhookTokens(_time);
        _tokens.Remember("skroutz", "right", 7);
    }

    [Test]
    public void What_was_right_is_known_for_a_moment()
    {
        Assert.That(_tokens.Find("skroutz", "right"), Is.EqualTo(7));

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.That(_tokens.Find("skroutz", "right"), Is.Null);
    }

    [TestCase("skroutz", "wrong")]
    [TestCase("skroutz", "Right")]
    [TestCase("shopflix", "right")]
    public void Nothing_else_is(string marketplace, string token) => Assert.That(_tokens.Find(marketplace, token), Is.Null);

    [Test]
    public void Token_that_was_changed_is_not_known_any_more()
    {
        _tokens.Forget();

        Assert.That(_tokens.Find("skroutz", "right"), Is.Null);
    }
}
