using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;
using Plugin.Tests.Fakes;
using Plugin.Tests.Skroutz;

namespace Plugin.Tests.Intake;

/// <summary>The shop calls itself at the URL of its store, and nobody else.</summary>
public sealed class ShopCallTests
{
    private const string Shop = "https://shop.example.gr/";
    private StubApi _api = null!;

    [SetUp]
    public void SetUp() => _api = new StubApi();

    [TearDown]
    public void TearDown() => _api.Dispose();

    [Test]
    public async Task The_plugin_knows_its_own_answer()
    {
        await using var shop = await WebhookHost.StartAsync();
        using var client = new HttpClient();

        Assert.That(await new ShopCall(client, TimeProvider.System).RunAsync(shop.Address.ToString(), "skroutz", default), Is.Null);
    }

    [Test]
    public async Task One_call_is_made_without_the_token()
    {
        _api.Answers(HttpStatusCode.MethodNotAllowed, MarketplacesWebhookController.OnlyPost, "text/plain");

        Assert.That(await CallAsync(), Is.Null);
        Assert.That(_api.Requests.Select(request => request.Url), Is.EqualTo(new[] { $"{Shop}marketplaces/skroutz/webhook/-" }));
    }

    [TestCase(HttpStatusCode.OK, "Only POST.")]
    [TestCase(HttpStatusCode.MethodNotAllowed, "<html>")]
    [TestCase(HttpStatusCode.MethodNotAllowed, "Only POST. And a page of hundreds of bytes that a stranger sends to whoever asks, and asks again.")]
    [TestCase(HttpStatusCode.NotFound, "")]
    public async Task Whoever_else_answers_is_not_the_shop(HttpStatusCode status, string body)
    {
        _api.Answers(status, body, "text/plain");

        Assert.That((await CallAsync())!.Key, Is.EqualTo(ShopCallTexts.SomebodyElse));
    }

    [Test]
    public async Task A_redirect_is_told_and_not_followed()
    {
        _api.Answers(HttpStatusCode.MovedPermanently, "", change: response => response.Headers.Location = new Uri("https://www.evil.example/secret?token=1"));

        var error = await CallAsync();

        Assert.That((error!.Key, error.Arguments[1].Words), Is.EqualTo((ShopCallTexts.LeadsOn, "https://www.evil.example")));
        Assert.That(_api.Requests, Has.Count.EqualTo(1));
    }

    [TestCase(HttpRequestError.NameResolutionError, SocketError.HostNotFound, ShopCallTexts.NoSuchHost)]
    [TestCase(HttpRequestError.ConnectionError, SocketError.ConnectionRefused, ShopCallTexts.Refused)]
    [TestCase(HttpRequestError.ConnectionError, SocketError.NetworkUnreachable, ShopCallTexts.Unreachable)]
    [TestCase(HttpRequestError.Unknown, SocketError.ConnectionReset, ShopCallTexts.BrokenOff)]
    public async Task No_connection_has_its_reason(HttpRequestError error, SocketError socket, string key)
    {
        _api.Fails(new HttpRequestException(error, "in the server's language", new SocketException((int)socket)));

        Assert.That((await CallAsync())!.Key, Is.EqualTo(key));
    }

    [Test]
    public async Task A_certificate_that_is_not_accepted_is_told()
    {
        _api.Fails(new HttpRequestException(HttpRequestError.SecureConnectionError, "in the server's language", new AuthenticationException("in another")));

        Assert.That((await CallAsync())!.Key, Is.EqualTo(ShopCallTexts.Insecure));
    }

    [Test]
    public async Task An_answer_that_does_not_come_is_not_waited_for()
    {
        _api.Answers(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return null!;
        });

        Assert.That((await new ShopCall(Client, _api.Time).RunAsync(Shop, "skroutz", default))!.Key, Is.EqualTo(ShopCallTexts.TooSlow));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("shop.example.gr")]
    [TestCase("ftp://shop.example.gr/")]
    public async Task No_call_is_made_without_an_address(string? url)
    {
        Assert.That((await new ShopCall(Client, TimeProvider.System).RunAsync(url, "skroutz", default))!.Key, Is.EqualTo(ShopCallTexts.NoAddress));
        Assert.That(_api.Requests, Is.Empty);
    }

    private HttpClient Client => new(_api, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

    private Task<Nop.Plugin.Misc.Marketplaces.Data.OwnerText?> CallAsync() => new ShopCall(Client, TimeProvider.System).RunAsync(Shop, "skroutz", default);
}
