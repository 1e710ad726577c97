using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal abstract class ShopflixFixture
{
    protected ShopflixSimulator Simulator { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    [SetUp]
    public async Task StartAsync()
    {
        Simulator = await ShopflixSimulator.StartAsync(new ShopflixSimulatorOptions { UserName = "shop@example.com", Password = "κλειδί" });
        Client = new HttpClient { BaseAddress = Simulator.Url };
        Client.DefaultRequestHeaders.UserAgent.ParseAdd("Tests/1.0");
        Client.DefaultRequestHeaders.Authorization = Basic("shop@example.com:κλειδί");
    }

    [TearDown]
    public async Task StopAsync()
    {
        Client.Dispose();
        await Simulator.DisposeAsync();
    }

    protected static AuthenticationHeaderValue Basic(string credentials) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));

    protected Task<Reply> GetAsync(string path) => Reply.FromAsync(Client.GetAsync("/api/" + path));

    protected async Task<Reply> PutAsync(long id, string json, string mediaType = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, mediaType);
        return await Reply.FromAsync(Client.PutAsync($"/api/orders/{id}", content));
    }

    protected async Task<Reply> ControlAsync(string path, string? body = null)
    {
        using var content = body == null ? null : new StringContent(body);
        return await Reply.FromAsync(Client.PostAsync("/_simulator/" + path, content));
    }

    protected string StatusOf(long id) => Simulator.Orders.Find(id)!["status"]!.GetValue<string>();

    protected long Store(long id, string? athensTime = null, string status = "O")
    {
        var time = athensTime == null ? DateTimeOffset.UtcNow : DateTimeOffset.Parse(athensTime, CultureInfo.InvariantCulture);
        return Simulator.Orders.Place(new JsonObject
        {
            ["order_id"] = id,
            ["order_reference"] = "GR--3278--MER78",
            ["timestamp"] = time.ToUnixTimeSeconds(),
            ["firstname"] = "Σάρα",
            ["lastname"] = "Μύλλερ",
            ["company_id"] = "",
            ["email"] = "sarah@example.com",
            ["phone"] = "2100000000",
            ["status"] = status,
            ["total"] = "48.92",
            ["fields"] = new JsonObject { ["115"] = "N" },
            ["products"] = new JsonObject()
        });
    }

    protected static void AssertMessage(Reply reply, int status, string message) => Assert.Multiple(() =>
    {
        Assert.That((int)reply.Status, Is.EqualTo(status), reply.Body);
        Assert.That(reply.MediaType, Is.EqualTo("application/json"));
        Assert.That(reply.Json.ToJsonString(), Is.EqualTo(new JsonObject { ["message"] = message }.ToJsonString()));
    });
}
