using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class FaultTests : SkroutzFixture
{
    [Test]
    public async Task An_answer_is_given_as_often_as_asked_for_and_without_effect()
    {
        var order = await PlaceAsync();
        Simulator.Faults.Answer(OrdersPath + "*/accept", 500, "broken", times: 2);

        Assert.That((int)(await AcceptAsync(order)).Status, Is.EqualTo(500));
        Assert.That((await AcceptAsync(order)).Body, Is.EqualTo("broken"));
        Assert.That(StateOf(order), Is.EqualTo("open"));

        AssertSuccess(await AcceptAsync(order));
        Assert.That(Simulator.Faults.Pending, Is.Empty);
    }

    [Test]
    public async Task Too_many_requests_come_with_a_retry_after()
    {
        Simulator.Faults.TooManyRequests("/merchants/products", retryAfterSeconds: 7);

        using var request = Request(HttpMethod.Post, BatchPath);
        using var response = await Client.SendAsync(request);

        Assert.That((int)response.StatusCode, Is.EqualTo(429));
        Assert.That(response.Headers.RetryAfter, Is.EqualTo(new RetryConditionHeaderValue(TimeSpan.FromSeconds(7))));
    }

    [Test]
    public async Task A_page_for_people_can_come_instead_of_json()
    {
        Simulator.Faults.HtmlPage("/merchants", status: 502);

        var reply = await GetOrderAsync("DEMO-OPEN");

        Assert.That((int)reply.Status, Is.EqualTo(502));
        Assert.That(reply.MediaType, Is.EqualTo("text/html"));
        Assert.That(reply.Body, Does.StartWith("<!DOCTYPE html>"));
    }

    [Test]
    public async Task A_hanging_request_ends_with_its_client_and_has_no_effect()
    {
        var order = await PlaceAsync();
        Simulator.Faults.Hang(OrdersPath);
        using var impatience = new CancellationTokenSource();

        using var request = Request(HttpMethod.Post, $"{OrdersPath}{CodeOf(order)}/set_as_ready");
        var sending = Client.SendAsync(request, impatience.Token);
        await Eventually.IsTrue(() => Simulator.Log.Count(_ => true) == 1, "the request arrived");
        await impatience.CancelAsync();

        Assert.That(async () => await sending, Throws.InstanceOf<OperationCanceledException>());
        await Eventually.IsTrue(() => Simulator.Log.Entries[0].Duration != null, "the simulator noticed");
        Assert.That(Simulator.Log.Entries[0], Has.Property("Status").Null.And.Property("Fault").EqualTo("hang"));
        Assert.That(StateOf(order), Is.EqualTo("open"));
    }

    [Test]
    public async Task A_hanging_request_does_not_keep_the_simulator_from_stopping()
    {
        Simulator.Faults.Hang("*");
        using var request = Request(HttpMethod.Get, OrdersPath + "DEMO-OPEN");
        var sending = Client.SendAsync(request);
        await Eventually.IsTrue(() => Simulator.Log.Count(_ => true) == 1, "the request arrived");

        await Simulator.DisposeAsync();

        Assert.That(async () => await sending, Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task A_dropped_answer_leaves_the_effect()
    {
        var order = await PlaceAsync();
        Simulator.Faults.DropAnswer(OrdersPath + "*/accept");

        Assert.That(async () => await AcceptAsync(order), Throws.InstanceOf<HttpRequestException>());

        Assert.That(StateOf(order), Is.EqualTo("accepted"));
        Assert.That(Simulator.Log.Entries[0], Has.Property("Status").EqualTo(200).And.Property("Fault").EqualTo("drop answer"));
        AssertError(await AcceptAsync(order), 422, "order_status", "Order already accepted.");
    }

    [Test]
    public async Task A_truncated_body_breaks_off()
    {
        Simulator.Faults.TruncateBody(OrdersPath);

        using var request = Request(HttpMethod.Get, OrdersPath + "DEMO-OPEN");
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.That((int)response.StatusCode, Is.EqualTo(200));
        Assert.That(async () => await response.Content.ReadAsStringAsync(), Throws.InstanceOf<HttpRequestException>().Or.InstanceOf<IOException>());
    }

    [Test]
    public async Task A_delay_goes_together_with_another_fault_and_lasts()
    {
        Simulator.Faults.Delay("*", TimeSpan.FromMilliseconds(1));
        Simulator.Faults.Answer("*", 503);

        await GetOrderAsync("DEMO-OPEN");
        await GetOrderAsync("DEMO-OPEN");

        Assert.That(Simulator.Log.Entries.Select(entry => (entry.Status, entry.Fault)),
            Is.EqualTo(new (int?, string?)[] { (200, "delay 1 ms"), (503, "delay 1 ms, answer 503") }));
    }

    [TestCase("GET", "/merchants/ecommerce", true)]
    [TestCase(null, "*DEMO-OPEN", true)]
    [TestCase("POST", "/merchants/ecommerce", false)]
    [TestCase(null, "/merchants/products", false)]
    [TestCase(null, "*/accept", false)]
    public async Task A_rule_applies_to_its_method_and_path_only(string? method, string path, bool applies)
    {
        Simulator.Faults.Add(new Fault { Method = method, Path = path, Status = 418 });

        Assert.That((int)(await GetOrderAsync("DEMO-OPEN")).Status, Is.EqualTo(applies ? 418 : 200));
    }

    [Test]
    public async Task Rules_are_used_up_in_the_order_they_were_added()
    {
        Simulator.Faults.Answer("*", 500);
        Simulator.Faults.Answer("*", 503);

        Assert.That((int)(await GetOrderAsync("DEMO-OPEN")).Status, Is.EqualTo(500));
        Assert.That((int)(await GetOrderAsync("DEMO-OPEN")).Status, Is.EqualTo(503));
        Assert.That((int)(await GetOrderAsync("DEMO-OPEN")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Faults_can_be_set_and_cleared_over_http()
    {
        var reply = await ControlAsync("""
            [{"kind":"answer","path":"/merchants","method":"GET","times":3,"status":429,"retry_after":2,"body":"slow down"},
             {"kind":"drop_answer"},{"kind":"delay","delay_ms":5},
             {"scanning_xml":true,"reject_products":["100"],"refusal_shape":"map","names_products":false,"batch_answer":"{}","batch_ids":false,"apply_delay_ms":5,"fail_products":["9"]}]
            """);

        Assert.That((int)reply.Status, Is.EqualTo(200));
        Assert.That(Simulator.Faults.Pending, Is.EqualTo(new[]
        {
            new Fault { Path = "/merchants", Method = "GET", Times = 3, Status = 429, RetryAfterSeconds = 2, Body = "slow down" },
            new Fault { Kind = FaultKind.DropAnswer },
            new Fault { Kind = FaultKind.Delay, Delay = TimeSpan.FromMilliseconds(5), Times = Fault.Always }
        }));
        Assert.That(Simulator.Faults.ScanningXml, Is.True);
        Assert.That(Simulator.Faults.RejectProducts, Is.EquivalentTo(new[] { "100" }));
        Assert.That((Simulator.Faults.RefusalShape, Simulator.Faults.NamesProducts, Simulator.Faults.BatchAnswer), Is.EqualTo((RefusalShape.Map, false, "{}")));

        Assert.That((Simulator.Faults.BatchIds, Simulator.Faults.ApplyDelay, Simulator.Faults.FailProducts.Single()), Is.EqualTo((false, TimeSpan.FromMilliseconds(5), "9")));

        using var cleared = await Client.DeleteAsync("/_simulator/faults");
        Assert.That((int)cleared.StatusCode, Is.EqualTo(204));
        Assert.That(Simulator.Faults.Pending, Is.Empty);
        Assert.That(Simulator.Faults.ScanningXml, Is.False);
        Assert.That(Simulator.Faults.RejectProducts, Is.Empty);
        Assert.That((Simulator.Faults.RefusalShape, Simulator.Faults.NamesProducts, Simulator.Faults.BatchAnswer), Is.EqualTo((RefusalShape.Documented, true, (string?)null)));
        Assert.That((Simulator.Faults.BatchIds, Simulator.Faults.FailProducts.Count), Is.EqualTo((true, 0)));
    }

    [TestCase("""{"kind":"explosion"}""")]
    [TestCase("""{"kind":"answer","times":0}""")]
    [TestCase("""{"unknown_switch":true}""")]
    [TestCase("""{"scanning_xml":"yes"}""")]
    [TestCase("""{"reject_products":[1]}""")]
    [TestCase("""{"refusal_shape":"7"}""")]
    [TestCase("""{"batch_answer":7}""")]
    [TestCase("""{"apply_delay_ms":-1}""")]
    [TestCase("""7""")]
    [TestCase("""{broken""")]
    public async Task A_fault_that_makes_no_sense_is_refused(string body)
    {
        var reply = await ControlAsync(body);

        Assert.That((int)reply.Status, Is.EqualTo(400));
        Assert.That(reply.Json["message"]!.GetValue<string>(), Is.Not.Empty);
    }

    [Test]
    public async Task Faults_do_not_touch_the_simulators_own_pages()
    {
        Simulator.Faults.Answer("*", 500, times: Fault.Always);

        var switches = JsonNode.Parse(await Client.GetStringAsync("/_simulator/faults"))!;

        Assert.That(switches["rules"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That((await Client.GetStringAsync("/")), Does.Contain("answer 500"));
    }

    private async Task<Reply> ControlAsync(string body)
    {
        using var content = new StringContent(body);
        return await Reply.FromAsync(Client.PostAsync("/_simulator/faults", content));
    }
}
