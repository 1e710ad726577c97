using System.Net;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Http;

public sealed class MarketplaceFilesTests
{
    private const string Address = "https://b.cdn.gr/vouchers/secret-1.pdf";
    private const string Pdf = "%PDF-1.4\n%%EOF";

    private StubApi _api = null!;

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [Test]
    public async Task A_PDF_comes_as_it_is_whatever_its_type_says_and_no_secret_goes_there()
    {
        _api.Answers(HttpStatusCode.OK, Pdf, "application/octet-stream");

        Assert.That(System.Text.Encoding.ASCII.GetString(await ReadAsync()), Is.EqualTo(Pdf));
        Assert.That(_api.Requests.Single().Headers.Keys, Does.Not.Contain("Authorization").And.Not.Contain("Cookie"));
    }

    [Test]
    public void A_page_is_no_PDF_even_if_it_says_so()
    {
        _api.Answers(HttpStatusCode.OK, "<html>%PDF-1.4</html>", "application/pdf");

        Assert.That(Failure().Text.Key, Is.EqualTo(FailureTexts.NoPdf));
    }

    [Test]
    public void A_file_beyond_the_limit_is_not_read_to_its_end()
    {
        var read = 0L;
        _api.Answers((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Endless(count => read += count)) }));

        Assert.That(Failure().Text.Key, Is.EqualTo(FailureTexts.FileTooLarge));
        Assert.That(read, Is.LessThan(2 * MarketplaceFiles.MostBytes));
    }

    [Test]
    public void A_file_that_announces_too_much_is_not_read()
    {
        _api.Answers(HttpStatusCode.OK, Pdf, change: response => response.Content.Headers.ContentLength = MarketplaceFiles.MostBytes + 1);

        Assert.That(Failure().Text.Key, Is.EqualTo(FailureTexts.FileTooLarge));
    }

    [TestCase("https://evil.example/1.pdf")]
    [TestCase("http://b.cdn.gr/1.pdf")]
    [TestCase("//evil.example/1.pdf")]
    [TestCase("file:///etc/passwd")]
    public void A_redirect_to_where_no_file_may_come_from_is_not_followed(string location)
    {
        _api.Answers(HttpStatusCode.Found, "", change: response => response.Headers.Location = new Uri(location, UriKind.RelativeOrAbsolute));

        Assert.That(Failure().Text.Key, Is.EqualTo(FailureTexts.FileNotAllowed));
        Assert.That(_api.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_redirect_within_the_allowed_hosts_is_followed()
    {
        _api.Answers(HttpStatusCode.Found, "", change: response => response.Headers.Location = new Uri("/other/1.pdf", UriKind.Relative)).Answers(HttpStatusCode.OK, Pdf);

        await ReadAsync();
        Assert.That(_api.Requests[1].Url, Is.EqualTo("https://b.cdn.gr/other/1.pdf"));
    }

    [Test]
    public void A_circle_of_redirects_ends()
    {
        _api.Answers(HttpStatusCode.Found, "", change: response => response.Headers.Location = new Uri(Address));

        Assert.That(Failure().StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(_api.Requests, Has.Count.LessThan(6));
    }

    [TestCase(404)]
    [TestCase(500)]
    [TestCase(401)]
    public void A_failure_is_told_by_host_and_status_and_nothing_is_asked_twice(int status)
    {
        _api.Answers((HttpStatusCode)status, "<title>Sign in</title>", "text/html");

        var failure = Failure();
        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Is.EqualTo($"b.cdn.gr answered {status}."));
            Assert.That(_api.Requests, Has.Count.EqualTo(1), "reading may change something");
        });
    }

    [Test]
    public void No_connection_is_told_without_the_address_of_the_file()
    {
        _api.Fails(new HttpRequestException(HttpRequestError.ConnectionError, $"cannot reach {Address}"));

        Assert.That(Failure().Message, Does.Contain("b.cdn.gr").And.Not.Contain("secret"));
    }

    [Test]
    public async Task A_file_that_never_comes_ends_with_the_time_limit()
    {
        var asked = new TaskCompletionSource();
        _api.Answers(async (_, stop) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
            return new HttpResponseMessage();
        });

        var reading = ReadAsync();
        await asked.Task;
        _api.Time.Advance(TimeSpan.FromSeconds(31));

        Assert.That((await Failed(reading)).Text.Key, Is.EqualTo(FailureTexts.Timeout));
    }

    [Test]
    public void Who_gives_up_is_not_told_of_a_failure()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        _api.Answers(HttpStatusCode.OK, Pdf);

        Assert.That(async () => await _api.Files.GetPdfAsync(Address, Hosts, 7, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("https://evil.example/1.pdf", FailureTexts.FileNotAllowed)]
    [TestCase("/vouchers/1.pdf", FailureTexts.FileNotAllowed)]
    [TestCase("not an address", FailureTexts.NoFileAddress)]
    public void What_is_not_allowed_is_not_asked(string address, string key)
    {
        Assert.That(Assert.ThrowsAsync<MarketplaceApiException>(() => _api.Files.GetPdfAsync(address, Hosts, 7, default))!.Text.Key, Is.EqualTo(key));
        Assert.That(_api.Requests, Is.Empty);
    }

    private static FileHosts Hosts => new(new Uri("https://api.market.example"), ["cdn.gr"]);

    private Task<byte[]> ReadAsync() => _api.Files.GetPdfAsync(Address, Hosts, 7, default);

    private MarketplaceApiException Failure() => Assert.ThrowsAsync<MarketplaceApiException>(ReadAsync)!;

    private static async Task<MarketplaceApiException> Failed(Task<byte[]> reading)
    {
        try
        {
            await reading;
        }
        catch (MarketplaceApiException failure)
        {
            return failure;
        }

        throw new AssertionException("Nothing has failed.");
    }

    /// <summary>Begins like a PDF and never ends.</summary>
    private sealed class Endless(Action<int> tell) : Stream
    {
        private bool _begun;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (!_begun)
                "%PDF-"u8.CopyTo(buffer.AsSpan(offset));
            _begun = true;
            tell(count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
