using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class RequestLogTests : SkroutzFixture
{
    [Test]
    public async Task Everything_about_a_request_is_recorded_except_the_secret()
    {
        await PostAsync(BatchPath + "?trace=1", """{"data":[]}""");

        var entry = Simulator.Log.Entries.Single();
        Assert.Multiple(() =>
        {
            Assert.That(entry.Method, Is.EqualTo("POST"));
            Assert.That(entry.Target, Is.EqualTo(BatchPath + "?trace=1"));
            Assert.That(entry.Authorization, Is.EqualTo("Bearer, right"));
            Assert.That(entry.Headers["Accept"], Is.EqualTo("application/vnd.skroutz+json; version=3.0"));
            Assert.That(entry.Headers["Content-Type"], Is.EqualTo("application/json; charset=utf-8"));
            Assert.That(entry.Body, Is.EqualTo("""{"data":[]}"""));
            Assert.That(entry.Status, Is.EqualTo(200));
            Assert.That(entry.Answer, Does.Match(Success));
            Assert.That(entry.Duration, Is.Not.Null);
            Assert.That(entry.ToString(), Does.Not.Contain("products-token"));
        });
    }

    [TestCase("wrong", "Bearer, wrong")]
    [TestCase("", "missing")]
    public async Task A_wrong_or_missing_secret_is_told(string token, string expected)
    {
        await SendAsync(Request(HttpMethod.Get, OrdersPath + "DEMO-OPEN", token));

        Assert.That(Simulator.Log.Entries.Single().Authorization, Is.EqualTo(expected));
    }

    [Test]
    public async Task Entries_are_newest_first_and_can_be_filtered_and_cleared_over_http()
    {
        await GetOrderAsync("DEMO-OPEN");
        await PostAsync(BatchPath, """{"data":[]}""");
        Assert.That(Simulator.Log.Entries.Select(entry => entry.Method), Is.EqualTo(new[] { "POST", "GET" }));

        Assert.That(await ReadAsync("/_simulator/log"), Has.Count.EqualTo(2));
        Assert.That((await ReadAsync("/_simulator/log?method=get")).Single()!["path"]!.GetValue<string>(), Is.EqualTo(OrdersPath + "DEMO-OPEN"));
        Assert.That((await ReadAsync("/_simulator/log?path=/merchants/products")).Single()!["method"]!.GetValue<string>(), Is.EqualTo("POST"));
        Assert.That(await ReadAsync("/_simulator/log?method=GET&path=/merchants/products"), Is.Empty);

        using var cleared = await Client.DeleteAsync("/_simulator/log");
        Assert.That(Simulator.Log.Entries, Is.Empty);
    }

    [Test]
    public void The_log_is_bounded()
    {
        var log = new RequestLog();
        for (var number = 0; number < RequestLog.Capacity + 10; number++)
            log.Begin(id => Entry(id, ""));

        Assert.That(log.Entries, Has.Count.EqualTo(RequestLog.Capacity));
        Assert.That(log.Entries[0].Id, Is.EqualTo(RequestLog.Capacity + 10));
    }

    [Test]
    public void Old_bodies_are_forgotten_before_they_fill_the_memory()
    {
        var log = new RequestLog();
        var body = new string('x', 1024 * 1024);
        for (var number = 0; number < 200; number++)
            log.Begin(id => Entry(id, body));

        Assert.That(log.Entries, Has.Count.EqualTo(200));
        Assert.That(log.Entries[0].Body, Is.Not.Empty);
        Assert.That(log.Entries[^1].Body, Is.Empty);
        Assert.That(log.Count(entry => entry.Body.Length > 0), Is.LessThanOrEqualTo(128));
    }

    [Test]
    public async Task A_long_body_is_shortened_in_the_log_only()
    {
        var name = new string('n', 2 * 1024 * 1024);

        var reply = await PostAsync(BatchPath, new JsonObject { ["data"] = new JsonArray(), ["note"] = name }.ToJsonString());

        AssertSuccess(reply);
        Assert.That(Simulator.Log.Entries.Single().Body, Has.Length.EqualTo(1024 * 1024));
    }

    private async Task<JsonArray> ReadAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(path))!["entries"]!.AsArray();

    private static LoggedRequest Entry(long id, string body) => new()
    {
        Id = id,
        At = DateTimeOffset.UnixEpoch,
        Method = "GET",
        Path = "/",
        Query = "",
        Authorization = "missing",
        Headers = new Dictionary<string, string>(),
        Body = body
    };
}
