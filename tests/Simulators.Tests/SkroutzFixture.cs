using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal abstract class SkroutzFixture
{
    protected const string OrdersPath = "/merchants/ecommerce/orders/";
    protected const string BatchPath = "/merchants/products/batch";
    private const string AcceptHeader = "application/vnd.skroutz+json; version=3.0";

    protected SkroutzSimulator Simulator { get; private set; } = null!;

    protected Shop Shop { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    protected virtual TimeSpan[] RetryDelays => [TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1)];

    protected virtual TimeSpan WebhookTimeout => TimeSpan.FromSeconds(30);

    [SetUp]
    public async Task StartAsync()
    {
        Shop = await Shop.StartAsync();
        Simulator = await SkroutzSimulator.StartAsync(new SkroutzSimulatorOptions
        {
            OrdersToken = "orders-token",
            ProductsToken = "products-token",
            WebhookUrl = Shop.WebhookUrl,
            WebhookRetryDelays = RetryDelays,
            WebhookTimeout = WebhookTimeout
        });
        Client = new HttpClient { BaseAddress = Simulator.Url };
    }

    [TearDown]
    public async Task StopAsync()
    {
        Client.Dispose();
        await Simulator.DisposeAsync();
        await Shop.DisposeAsync();
    }

    protected Task<Reply> GetAsync(string path) => SendAsync(Request(HttpMethod.Get, path));

    protected Task<Reply> GetOrderAsync(string code) => GetAsync(OrdersPath + code);

    protected Task<Reply> PostAsync(string path, string? json = null)
    {
        var request = Request(HttpMethod.Post, path);
        request.Content = json == null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return SendAsync(request);
    }

    protected Task<Reply> ActAsync(string code, string action, string? json = null) => PostAsync($"{OrdersPath}{code}/{action}", json);

    protected Task<Reply> AcceptAsync(JsonObject order, Action<JsonObject>? alter = null)
    {
        var options = order["accept_options"]!;
        var body = new JsonObject
        {
            ["pickup_location"] = options["pickup_location"]![0]!["id"]!.DeepClone(),
            ["pickup_window"] = options["pickup_window"]![0]!["id"]!.DeepClone(),
            ["number_of_parcels"] = 2
        };
        alter?.Invoke(body);
        return ActAsync(order["code"]!.GetValue<string>(), "accept", body.ToJsonString());
    }

    protected static HttpRequestMessage Request(HttpMethod method, string path, string? token = null, string? accept = AcceptHeader)
    {
        var request = new HttpRequestMessage(method, path);
        token ??= path.StartsWith("/merchants/products", StringComparison.Ordinal) ? "products-token" : "orders-token";
        if (token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (accept != null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    protected async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using (request)
            return await Reply.FromAsync(Client.SendAsync(request));
    }

    /// <summary>A generated order, with the webhook about it already received.</summary>
    protected async Task<JsonObject> PlaceAsync(string? kind = null, string[]? skus = null, int? quantity = null)
    {
        var code = Simulator.Orders.Place(new SampleOrder { Kind = kind, Skus = skus ?? [], Quantity = quantity });
        await Simulator.Webhooks.WhenIdleAsync();
        return Simulator.Orders.Find(code)!;
    }

    protected async Task<IReadOnlyList<Shop.Received>> WebhooksOfAsync(string code)
    {
        await Simulator.Webhooks.WhenIdleAsync();
        return [.. Shop.Webhooks.Where(webhook => webhook.Code == code)];
    }

    protected static string CodeOf(JsonObject order) => order["code"]!.GetValue<string>();

    protected string StateOf(JsonObject order) => Simulator.Orders.Find(CodeOf(order))!["state"]!.GetValue<string>();

    protected static void AssertError(Reply reply, int status, string code, params string[] messages)
    {
        Assert.Multiple(() =>
        {
            Assert.That((int)reply.Status, Is.EqualTo(status), reply.Body);
            Assert.That(reply.Json.Select(member => member.Key), Is.EqualTo(new[] { "errors" }));
            Assert.That(reply.ErrorCode, Is.EqualTo(code));
            if (messages.Length > 0)
                Assert.That(reply.Messages, Is.EqualTo(messages));
            else
                Assert.That(reply.Messages, Is.Not.Empty);
        });
    }

    /// <summary>A batch of products that was taken has an id besides.</summary>
    protected const string Success = """^\{"success":true(,"id":"[0-9a-f]{24}")?\}$""";

    protected static void AssertSuccess(Reply reply) => Assert.Multiple(() =>
    {
        Assert.That((int)reply.Status, Is.EqualTo(200), reply.Body);
        Assert.That(reply.Body, Does.Match(Success));
    });
}
