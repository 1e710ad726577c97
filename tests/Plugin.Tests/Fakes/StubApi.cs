using System.Net;
using System.Text;
using Moq;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Security;

namespace Plugin.Tests.Fakes;

/// <summary>A marketplace's API that answers what it is told, in turn; the last answer stays.</summary>
internal sealed class StubApi : HttpMessageHandler
{
    private readonly Queue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _answers = new();
    private readonly CallRates _rates = new();

    public List<Sent> Requests { get; } = [];

    public PromptTime Time { get; } = new(TimeSpan.FromSeconds(20));

    public MarketplaceHttp Http => new(new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }, _rates, new MarketplacesSettings { CallSeconds = 30, CallsPerSecond = 0 }, Time);

    public MarketplaceFiles Files => new(new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }, _rates, new MarketplacesSettings { CallSeconds = 30, CallsPerSecond = 0 }, Time);

    public static MarketplaceAccount Account { get; } = new()
    {
        Id = 7,
        BaseUrl = "https://api.example/",
        UserName = "merchant@example.com",
        OrdersSecret = "orders-secret",
        ProductsSecret = "products-secret",
        WebhookToken = "hook",
        Enabled = true,
    };

    public static ApiRequest Read { get; } = new(HttpMethod.Get, new Uri("https://api.example/orders/A-1"), 7) { Secrets = ["top-secret"] };

    public static ApiRequest Write { get; } = Read with { Method = HttpMethod.Post, Body = Encoding.UTF8.GetBytes("""{"a":1}"""), ContentType = "application/json; charset=utf-8" };

    public static AccountSecrets Secrets
    {
        get
        {
            var encryption = new Mock<IEncryptionService>();
            encryption.Setup(service => service.DecryptText(It.IsAny<string>(), It.IsAny<string>())).Returns((string text, string _) => text);
            return new AccountSecrets(encryption.Object);
        }
    }

    public StubApi Answers(HttpStatusCode status, string body, string mediaType = "application/json", Action<HttpResponseMessage>? change = null)
    {
        _answers.Enqueue((_, _) =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
            change?.Invoke(response);
            return Task.FromResult(response);
        });
        return this;
    }

    public StubApi Answers(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public StubApi Fails(Exception exception) => Answers((_, _) => Task.FromException<HttpResponseMessage>(exception));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        Requests.Add(new Sent(request.Method.Method, request.RequestUri!.AbsoluteUri, headers, request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken), request));
        var answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
        return await answer(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        _rates.Dispose();
        base.Dispose(disposing);
    }
}

internal sealed record Sent(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string? Body, HttpRequestMessage Message);
