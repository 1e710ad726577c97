using System.Net;
using System.Net.Http.Headers;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Http;

public class MarketplaceHttpBodyTests
{
    private StubApi _api = null!;

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [Test]
    public void Body_that_breaks_off_is_no_answer()
    {
        _api.Answers((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream()) }));

        var failure = Fails(StubApi.Write);

        Assert.Multiple(() =>
        {
            Assert.That(failure.IsTransient, Is.True);
            Assert.That(failure.MayHaveTakenEffect, Is.True);
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Body_without_end_is_cut(bool announced)
    {
        _api.Answers((_, _) =>
        {
            HttpContent content = announced ? new ByteArrayContent(new byte[MarketplaceHttp.MaxResponseBytes + 1]) : new StreamContent(new EndlessStream());
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        });

        var failure = Fails(StubApi.Read);

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.Contain("4194304"));
            Assert.That(failure.IsTransient, Is.False);
        });
    }

    [Test]
    public void Of_a_page_nothing_is_told_but_its_title_without_secrets_and_people()
    {
        _api.Answers(
            HttpStatusCode.BadGateway,
            "<html><head><title>502 Bad Gateway top-secret a.person@example.com (+30) 6900000000</title></head><h1>internal: db-7.example</h1></html>",
            "text/html");

        Assert.That(Fails(StubApi.Write).Message, Is.EqualTo("POST api.example/orders/A-1 answered 502: 502 Bad Gateway *** *** (***"));
    }

    [TestCase("<html><h1>internal: db-7.example</h1></html>", "text/html")]
    [TestCase("internal: db-7.example", "text/plain")]
    [TestCase("<html><title>  </title>internal", "application/json")]
    public void A_page_without_a_title_is_told_by_its_status(string body, string mediaType)
    {
        _api.Answers(HttpStatusCode.BadGateway, body, mediaType);

        Assert.That(Fails(StubApi.Write).Message, Is.EqualTo("POST api.example/orders/A-1 answered 502."));
    }

    [TestCase("""{"error":"Broken <b>top-secret</b> a.person@example.com"}""", "Broken *** ***")]
    [TestCase("""{"errors":["One","Two"]}""", "One Two")]
    [TestCase("""{"errors":{"base":["Order is locked"],"code":"x"}}""", "Order is locked")]
    [TestCase("""{"errors":"Order is locked"}""", "Order is locked")]
    [TestCase("""{"errors":[],"message":"Order is locked"}""", "Order is locked")]
    public void Words_of_the_api_are_told_in_whatever_shape_and_cleaned(string body, string words)
    {
        _api.Answers(HttpStatusCode.InternalServerError, body);

        Assert.That(Fails(StubApi.Write).Message, Is.EqualTo($"POST api.example/orders/A-1 answered 500: {words}"));
    }

    /// <summary>Each byte comes soon after the one before: only the whole takes long.</summary>
    [Test]
    public async Task Body_that_is_fed_drop_by_drop_is_cut_off_at_the_time_limit_and_not_asked_for_again()
    {
        var fed = new TaskCompletionSource();
        _api.Answers((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new DrippingStream(fed)) }));

        var call = _api.Http.SendAsync(StubApi.Read, default);
        await fed.Task;
        _api.Time.Advance(TimeSpan.FromSeconds(30));

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => call)!;
        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.Contain("30 s"));
            Assert.That(_api.Requests, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Error_words_of_the_api_are_told()
    {
        _api.Answers(HttpStatusCode.InternalServerError, """{"error":{"errorCode":"1","message":"Broken top-secret"}}""");

        Assert.That(Fails(StubApi.Write).Message, Is.EqualTo("POST api.example/orders/A-1 answered 500: Broken ***"));
    }

    [TestCase("application/json", """{"order":{"customer":{"first_name":"Maria""")]
    [TestCase("text/plain", """  {"order":{"customer":{"first_name":"Maria""")]
    [TestCase("application/json", "Maria lives here")]
    public async Task Half_an_order_is_not_shown(string mediaType, string body)
    {
        _api.Answers(HttpStatusCode.OK, body, mediaType);

        var answer = await _api.Http.SendAsync(StubApi.Write, default);
        var failure = Assert.Throws<MarketplaceApiException>(() => answer.Read<ApiError>())!;

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.Not.Contain("Maria"));
            Assert.That(failure.IsTransient, Is.True);
            Assert.That(failure.MayHaveTakenEffect, Is.True);
        });
    }

    [Test]
    public void Words_are_short()
    {
        _api.Answers(HttpStatusCode.BadGateway, $$"""{"message":"{{string.Concat(Enumerable.Repeat("word ", 1000))}}"}""");

        Assert.That(Fails(StubApi.Write).Message, Has.Length.LessThan(260));
    }

    [Test]
    public void A_title_is_short()
    {
        _api.Answers(HttpStatusCode.BadGateway, $"<title>{string.Concat(Enumerable.Repeat("word ", 1000))}</title>", "text/html");

        Assert.That(Fails(StubApi.Write).Message, Has.Length.LessThan(120));
    }

    [Test]
    public async Task Body_and_content_type_go_out_unchanged()
    {
        _api.Answers(HttpStatusCode.OK, "{}");

        await _api.Http.SendAsync(StubApi.Write, default);

        Assert.Multiple(() =>
        {
            Assert.That(_api.Requests[0].Body, Is.EqualTo("""{"a":1}"""));
            Assert.That(_api.Requests[0].Headers["Content-Type"], Is.EqualTo("application/json; charset=utf-8"));
        });
    }

    private MarketplaceApiException Fails(ApiRequest request) =>
        Assert.ThrowsAsync<MarketplaceApiException>(() => _api.Http.SendAsync(request, default))!;

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new HttpIOException(HttpRequestError.ResponseEnded, "ended early");

        public override int Read(byte[] buffer, int offset, int count) => throw new HttpIOException(HttpRequestError.ResponseEnded, "ended early");
    }

    /// <summary>Gives a byte now and then, and never comes to an end.</summary>
    private sealed class DrippingStream(TaskCompletionSource fed) : EndlessStream
    {
        private int _fed;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_fed++ < 10)
            {
                buffer.Span[0] = (byte)' ';
                return 1;
            }

            fed.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 1;
        }
    }

    private class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
