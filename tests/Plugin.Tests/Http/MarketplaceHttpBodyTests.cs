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
    public void Page_of_a_gateway_is_told_in_its_own_words_without_secrets_and_people()
    {
        _api.Answers(HttpStatusCode.BadGateway, "<html><style>p{}</style><h1>502 Bad Gateway</h1><p>top-secret a.person@example.com (+30) 6900000000</p></html>", "text/html");

        Assert.That(Fails(StubApi.Write).Message, Is.EqualTo("POST api.example/orders/A-1 answered 502: 502 Bad Gateway *** *** (***"));
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
    public void Excerpt_is_short()
    {
        _api.Answers(HttpStatusCode.BadGateway, string.Concat(Enumerable.Repeat("word ", 1000)), "text/plain");

        Assert.That(Fails(StubApi.Write).Message, Has.Length.LessThan(360));
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

    private sealed class EndlessStream : Stream
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
