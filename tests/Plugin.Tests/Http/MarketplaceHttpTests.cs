using System.Net;
using System.Net.Http.Headers;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Http;

public class MarketplaceHttpTests
{
    private StubApi _api = null!;

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [Test]
    public async Task Success_is_the_answer()
    {
        _api.Answers(HttpStatusCode.OK, """{"ok":true}""");

        var answer = await _api.Http.SendAsync(StubApi.Read, default);

        Assert.Multiple(() =>
        {
            Assert.That(answer.IsSuccess, Is.True);
            Assert.That(answer.Body, Is.EqualTo("""{"ok":true}"""));
            Assert.That(answer.MediaType, Is.EqualTo("application/json"));
        });
    }

    [TestCase(400)]
    [TestCase(404)]
    [TestCase(409)]
    [TestCase(413)]
    [TestCase(422)]
    public async Task Refusal_is_the_answer_and_is_not_repeated(int status)
    {
        _api.Answers((HttpStatusCode)status, """{"errors":[{"code":"c","messages":["m1","m2"]}]}""");

        var answer = await _api.Http.SendAsync(StubApi.Read, default);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Errors, Is.EqualTo(new[] { new ApiError("c", "m1"), new ApiError("c", "m2") }));
            Assert.That(answer.Words, Is.EqualTo("m1 m2"));
            Assert.That(_api.Requests, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void A_get_that_changes_something_is_sent_once_and_may_have_taken_effect()
    {
        _api.Answers(HttpStatusCode.ServiceUnavailable, "");

        var failure = Fails(StubApi.Read with { ChangesSomething = true });

        Assert.That((failure.MayHaveTakenEffect, _api.Requests.Count), Is.EqualTo((true, 1)));
    }

    [TestCase(401, true)]
    [TestCase(403, true)]
    [TestCase(302, false)]
    [TestCase(304, false)]
    public void No_right_and_redirects_are_failures_that_do_not_pass(int status, bool isUnauthorized)
    {
        _api.Answers((HttpStatusCode)status, "");

        var failure = Fails(StubApi.Read);

        Assert.Multiple(() =>
        {
            Assert.That(failure.IsUnauthorized, Is.EqualTo(isUnauthorized));
            Assert.That(failure.IsTransient, Is.False);
            Assert.That(failure.MayHaveTakenEffect, Is.False);
            Assert.That(_api.Requests, Has.Count.EqualTo(1));
        });
    }

    [TestCase(408)]
    [TestCase(425)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(503)]
    public void Read_is_tried_three_times(int status)
    {
        _api.Answers((HttpStatusCode)status, "");

        var failure = Fails(StubApi.Read);

        Assert.Multiple(() =>
        {
            Assert.That(failure.IsTransient, Is.True);
            Assert.That((int?)failure.StatusCode, Is.EqualTo(status));
            Assert.That(failure.MayHaveTakenEffect, Is.False);
            Assert.That(_api.Requests, Has.Count.EqualTo(3));
            Assert.That(_api.Requests.Select(request => request.Message).Distinct().Count(), Is.EqualTo(3), "a new message per attempt");
            Assert.That(_api.Time.Pauses, Has.Count.EqualTo(2));
        });
    }

    /// <summary>Somebody may be waiting at a page: three attempts must not take three times the limit.</summary>
    [Test]
    public void All_attempts_of_a_read_share_one_time_limit()
    {
        _api.Answers((_, _) =>
        {
            _api.Time.Advance(TimeSpan.FromSeconds(16));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));
        });

        Assert.That(Fails(StubApi.Read).IsTransient, Is.True);
        Assert.That(_api.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Read_that_recovers_is_a_success()
    {
        _api.Answers(HttpStatusCode.BadGateway, "<html>").Fails(new HttpRequestException("reset")).Answers(HttpStatusCode.OK, "{}");

        Assert.That((await _api.Http.SendAsync(StubApi.Read, default)).IsSuccess, Is.True);
    }

    [TestCase(500, true)]
    [TestCase(502, true)]
    [TestCase(504, true)]
    [TestCase(408, true)]
    [TestCase(429, false)]
    [TestCase(425, false)]
    public void Write_is_sent_once(int status, bool mayHaveTakenEffect)
    {
        _api.Answers((HttpStatusCode)status, "");

        var failure = Fails(StubApi.Write);

        Assert.Multiple(() =>
        {
            Assert.That(failure.IsTransient, Is.True);
            Assert.That(failure.MayHaveTakenEffect, Is.EqualTo(mayHaveTakenEffect));
            Assert.That(_api.Requests, Has.Count.EqualTo(1));
        });
    }

    [TestCase(HttpRequestError.ConnectionError, false)]
    [TestCase(HttpRequestError.NameResolutionError, false)]
    [TestCase(HttpRequestError.ResponseEnded, true)]
    [TestCase(HttpRequestError.Unknown, true)]
    public void Write_without_answer_may_have_taken_effect_unless_it_never_left(HttpRequestError error, bool mayHaveTakenEffect)
    {
        _api.Fails(new HttpRequestException(error, "broken"));

        var failure = Fails(StubApi.Write);

        Assert.Multiple(() =>
        {
            Assert.That(failure.StatusCode, Is.Null);
            Assert.That(failure.IsTransient, Is.True);
            Assert.That(failure.MayHaveTakenEffect, Is.EqualTo(mayHaveTakenEffect));
            Assert.That(_api.Requests, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Timeout_is_a_transient_failure_and_no_cancellation()
    {
        var asked = new TaskCompletionSource();
        _api.Answers(async (_, token) =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException();
        });

        var call = _api.Http.SendAsync(StubApi.Write, default);
        await asked.Task;
        _api.Time.Advance(TimeSpan.FromSeconds(30));

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => call)!;
        Assert.Multiple(() =>
        {
            Assert.That(failure.IsTransient, Is.True);
            Assert.That(failure.MayHaveTakenEffect, Is.True);
            Assert.That(failure.Message, Does.Contain("30 s"));
        });
    }

    [Test]
    public async Task Cancellation_by_the_caller_stays_one()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        _api.Answers(async (_, token) =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException();
        });

        var call = _api.Http.SendAsync(StubApi.Read, cancellation.Token);
        await asked.Task;
        await cancellation.CancelAsync();

        Assert.That(() => call, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Cancellation_from_elsewhere_is_a_failure()
    {
        _api.Fails(new TaskCanceledException("the handler gave up"));

        Assert.That(Fails(StubApi.Read).IsTransient, Is.True);
    }

    [Test]
    public void Retry_after_is_handed_on()
    {
        _api.Answers(HttpStatusCode.TooManyRequests, "", change: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(90)));

        var failure = Fails(StubApi.Read);

        Assert.Multiple(() =>
        {
            Assert.That(failure.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(90)));
            Assert.That(_api.Requests, Has.Count.EqualTo(1), "too long to wait here");
        });
    }

    [Test]
    public void Retry_after_as_a_date_is_obeyed()
    {
        _api.Answers(HttpStatusCode.ServiceUnavailable, "", change: response => response.Headers.RetryAfter = new RetryConditionHeaderValue(_api.Time.GetUtcNow().AddSeconds(8)));

        Fails(StubApi.Read);

        Assert.That(_api.Time.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(8) }));
    }

    private MarketplaceApiException Fails(ApiRequest request) =>
        Assert.ThrowsAsync<MarketplaceApiException>(() => _api.Http.SendAsync(request, default))!;
}
