using System.Net.Sockets;
using System.Security.Authentication;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Http;

/// <summary>The owner reads why there is no connection in words of ours; what the system says is for the log.</summary>
public sealed class ConnectionFaultTests
{
    private const string OfTheSystem = "Name or service not known";

    private static IEnumerable<TestCaseData> Faults =>
    [
        new(new HttpRequestException(HttpRequestError.NameResolutionError, OfTheSystem, new SocketException((int)SocketError.HostNotFound)), FailureTexts.NoSuchHost),
        new(new HttpRequestException(OfTheSystem, new SocketException((int)SocketError.TryAgain)), FailureTexts.NoSuchHost),
        new(new HttpRequestException(HttpRequestError.ConnectionError, OfTheSystem, new SocketException((int)SocketError.ConnectionRefused)), FailureTexts.ConnectionRefused),
        new(new HttpRequestException(HttpRequestError.ConnectionError, OfTheSystem, new SocketException((int)SocketError.HostUnreachable)), FailureTexts.NoConnection),
        new(new HttpRequestException(HttpRequestError.ConnectionError, OfTheSystem), FailureTexts.NoConnection),
        new(new HttpRequestException(HttpRequestError.SecureConnectionError, OfTheSystem, new AuthenticationException(OfTheSystem)), FailureTexts.Insecure),
        new(new HttpRequestException(HttpRequestError.ProxyTunnelError, OfTheSystem), FailureTexts.Proxy),
        new(new HttpRequestException(HttpRequestError.ResponseEnded, OfTheSystem), FailureTexts.BrokenOff),
        new(new IOException(OfTheSystem), FailureTexts.BrokenOff),
    ];

    [TestCaseSource(nameof(Faults))]
    public void No_connection_is_put_into_words(Exception exception, string key)
    {
        using var api = new StubApi().Fails(exception);

        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => api.Http.SendAsync(StubApi.Read, default))!;

        Assert.Multiple(() =>
        {
            Assert.That((failure.Text.Key, failure.Text.Arguments.Single().Words), Is.EqualTo((key, "api.example")));
            Assert.That(failure.Message, Does.Not.Contain(OfTheSystem));
            Assert.That(failure.InnerException, Is.SameAs(exception), "for the log");
        });
    }
}
