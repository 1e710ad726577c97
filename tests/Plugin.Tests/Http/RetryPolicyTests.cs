using System.Net;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Plugin.Tests.Http;

public class RetryPolicyTests
{
    [TestCase(408, true)]
    [TestCase(425, true)]
    [TestCase(429, true)]
    [TestCase(500, true)]
    [TestCase(501, true)]
    [TestCase(502, true)]
    [TestCase(503, true)]
    [TestCase(504, true)]
    [TestCase(599, true)]
    [TestCase(200, false)]
    [TestCase(302, false)]
    [TestCase(400, false)]
    [TestCase(401, false)]
    [TestCase(403, false)]
    [TestCase(404, false)]
    [TestCase(409, false)]
    [TestCase(413, false)]
    [TestCase(422, false)]
    public void Status_is_transient(int status, bool expected) =>
        Assert.That(RetryPolicy.IsTransient((HttpStatusCode)status), Is.EqualTo(expected));

    [TestCase(408, true)]
    [TestCase(500, true)]
    [TestCase(502, true)]
    [TestCase(504, true)]
    [TestCase(425, false)]
    [TestCase(429, false)]
    [TestCase(400, false)]
    [TestCase(401, false)]
    [TestCase(422, false)]
    public void Write_may_have_taken_effect(int status, bool expected) =>
        Assert.That(RetryPolicy.MayHaveTakenEffect((HttpStatusCode)status), Is.EqualTo(expected));

    [TestCase(HttpRequestError.NameResolutionError, true)]
    [TestCase(HttpRequestError.ConnectionError, true)]
    [TestCase(HttpRequestError.SecureConnectionError, true)]
    [TestCase(HttpRequestError.ProxyTunnelError, true)]
    [TestCase(HttpRequestError.ConfigurationLimitExceeded, true)]
    [TestCase(HttpRequestError.ResponseEnded, false)]
    [TestCase(HttpRequestError.InvalidResponse, false)]
    [TestCase(HttpRequestError.HttpProtocolError, false)]
    [TestCase(HttpRequestError.Unknown, false)]
    public void Request_never_left(HttpRequestError error, bool expected) => Assert.That(RetryPolicy.NeverSent(error), Is.EqualTo(expected));

    [TestCase(1, 0, 500)]
    [TestCase(1, 1, 1000)]
    [TestCase(1, 0.5, 750)]
    [TestCase(2, 0, 1000)]
    [TestCase(2, 1, 2000)]
    public void Pause_doubles_and_is_jittered(int attempt, double jitter, int milliseconds) =>
        Assert.That(RetryPolicy.PauseAfter(attempt, isSafe: true, isTransient: true, null, jitter), Is.EqualTo(TimeSpan.FromMilliseconds(milliseconds)));

    [TestCase(-3, 500)]
    [TestCase(9, 1000)]
    [TestCase(double.PositiveInfinity, 1000)]
    public void Pause_is_bounded_whatever_the_jitter(double jitter, int milliseconds) =>
        Assert.That(RetryPolicy.PauseAfter(1, isSafe: true, isTransient: true, null, jitter), Is.EqualTo(TimeSpan.FromMilliseconds(milliseconds)));

    [TestCase(3, true, true)]
    [TestCase(4, true, true)]
    [TestCase(1, false, true)]
    [TestCase(1, true, false)]
    [TestCase(1, false, false)]
    public void No_pause_means_no_further_attempt(int attempt, bool isSafe, bool isTransient) =>
        Assert.That(RetryPolicy.PauseAfter(attempt, isSafe, isTransient, null, 0), Is.Null);

    [TestCase(0, 500)]
    [TestCase(4, 4000)]
    [TestCase(10, 10000)]
    public void Marketplace_may_ask_for_a_longer_pause(int seconds, int milliseconds) =>
        Assert.That(RetryPolicy.PauseAfter(1, true, true, TimeSpan.FromSeconds(seconds), 0), Is.EqualTo(TimeSpan.FromMilliseconds(milliseconds)));

    [TestCase(11)]
    [TestCase(3600)]
    public void Long_waits_are_left_to_the_caller(int seconds) =>
        Assert.That(RetryPolicy.PauseAfter(1, true, true, TimeSpan.FromSeconds(seconds), 0), Is.Null);

    [Test]
    public void Retry_after_is_read_in_both_forms()
    {
        var now = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        Assert.Multiple(() =>
        {
            Assert.That(RetryPolicy.RetryAfter(TimeSpan.FromSeconds(7), null, now), Is.EqualTo(TimeSpan.FromSeconds(7)));
            Assert.That(RetryPolicy.RetryAfter(null, now.AddSeconds(9), now), Is.EqualTo(TimeSpan.FromSeconds(9)));
            Assert.That(RetryPolicy.RetryAfter(null, now.AddSeconds(-9), now), Is.EqualTo(TimeSpan.Zero));
            Assert.That(RetryPolicy.RetryAfter(null, null, now), Is.Null);
        });
    }
}
