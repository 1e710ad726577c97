using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class ShopflixOrderTests : ShopflixFixture
{
    private const string Accept = """{"status":"G"}""";
    private const string Reject = """{"status":"D"}""";

    [TestCase("shop@example.com:wrong")]
    [TestCase("demo:demo")]
    public async Task Wrong_credentials_are_unauthorized(string credentials)
    {
        Client.DefaultRequestHeaders.Authorization = Basic(credentials);

        AssertMessage(await GetAsync("orders"), 401, "Unauthorized");
        Assert.That(Simulator.Log.Entries.Single().Authorization, Is.EqualTo("Basic, wrong"));
    }

    [Test]
    public async Task Missing_credentials_are_unauthorized()
    {
        Client.DefaultRequestHeaders.Authorization = null;

        AssertMessage(await GetAsync("orders/1"), 401, "Unauthorized");
    }

    [Test]
    public async Task A_client_without_a_name_is_forbidden()
    {
        Client.DefaultRequestHeaders.UserAgent.Clear();

        AssertMessage(await GetAsync("orders"), 403, "Forbidden");
    }

    [Test]
    public async Task An_unknown_path_is_not_found() => AssertMessage(await GetAsync("unknown"), 404, "Not Found");

    [Test]
    public void The_api_address_is_below_the_page() => Assert.That(Simulator.ApiUrl.ToString(), Is.EqualTo($"{Simulator.Url}api"));

    [Test]
    public async Task An_order_is_returned_as_it_was_stored()
    {
        const string stored = """{"order_id":3257,"status":"E","total":"22.00","discount":0,"fields":{},"products":{"307":{"price":1.50}}}""";
        await ControlAsync("orders", stored);

        Assert.That((await GetAsync("orders/3257")).Body, Is.EqualTo(stored));
    }

    [TestCase("3001")]
    [TestCase("abc")]
    public async Task An_unknown_order_is_a_bad_request(string id) =>
        AssertMessage(await GetAsync("orders/" + id), 400, $"The order with id {id} was not found");

    [Test]
    public async Task Accepting_and_rejecting_an_unknown_order_is_a_bad_request()
    {
        AssertMessage(await PutAsync(3001, Accept), 400, "The order with id 3001 was not found");
        AssertMessage(await PutAsync(3001, Reject), 400, "The order with id 3001 was not found");
    }

    [Test]
    public async Task A_placed_order_can_be_accepted_once_and_then_not_rejected()
    {
        var id = Simulator.Orders.Place();

        AssertMessage(await PutAsync(id, Accept), 200, "success");
        Assert.That(StatusOf(id), Is.EqualTo("G"));
        AssertMessage(await PutAsync(id, Accept), 400, "Cannot Accept Order");
        AssertMessage(await PutAsync(id, Reject), 400, "Cannot Reject Order");
        Assert.That(StatusOf(id), Is.EqualTo("G"));
    }

    [TestCase("""{"status":"D"}""")]
    [TestCase("""{"status":"D","reason":null}""")]
    [TestCase("""{"status":"D","reason":"out-of-stock"}""")]
    [TestCase("""{"status":"D","reason":"damaged"}""")]
    [TestCase("""{"status":"D","reason":"wrong-price"}""")]
    [TestCase("""{"status":"D","reason":"disabled-product"}""")]
    [TestCase("""{"status":"D","reason":"wrong-product"}""")]
    public async Task A_placed_order_can_be_rejected_with_or_without_a_reason(string body)
    {
        var id = Simulator.Orders.Place();

        AssertMessage(await PutAsync(id, body), 200, "success");
        Assert.That(StatusOf(id), Is.EqualTo("D"));
        AssertMessage(await PutAsync(id, Reject), 400, "Cannot Reject Order");
        AssertMessage(await PutAsync(id, Accept), 400, "Cannot Accept Order");
    }

    [TestCase("\"too expensive\"")]
    [TestCase("\"\"")]
    [TestCase("\"Damaged\"")]
    [TestCase("1")]
    public async Task A_reason_of_ones_own_is_not_valid(string reason)
    {
        var id = Simulator.Orders.Place();

        AssertMessage(await PutAsync(id, $$"""{"status":"D","reason":{{reason}}}"""), 400, "Reason Is Not Valid");
        Assert.That(StatusOf(id), Is.EqualTo("O"));
    }

    [TestCase("H")]
    [TestCase("J")]
    [TestCase("S")]
    [TestCase("L")]
    [TestCase("I")]
    [TestCase("C")]
    [TestCase("E")]
    public async Task Later_orders_can_neither_be_accepted_nor_rejected(string status)
    {
        var id = Store(1, status: status);

        AssertMessage(await PutAsync(id, Accept), 400, "Cannot Accept Order");
        AssertMessage(await PutAsync(id, Reject), 400, "Cannot Reject Order");
    }

    [TestCase("""{"status":"H"}""")]
    [TestCase("""{"status":1}""")]
    [TestCase("""{}""")]
    [TestCase("""[]""")]
    [TestCase("""{broken""")]
    public async Task Another_status_cannot_be_set(string body)
    {
        var id = Simulator.Orders.Place();

        AssertMessage(await PutAsync(id, body), 400, "Status Is Not Valid");
        Assert.That(StatusOf(id), Is.EqualTo("O"));
    }

    [Test]
    public async Task A_body_that_is_not_declared_as_json_is_refused() =>
        Assert.That((int)(await PutAsync(Simulator.Orders.Place(), Accept, "text/plain")).Status, Is.EqualTo(415));

    [Test]
    public async Task A_refusal_may_come_with_status_200()
    {
        var id = Store(1, status: "C");
        Simulator.Faults.RefuseWithStatus200 = true;

        AssertMessage(await PutAsync(id, Accept), 200, "Cannot Accept Order");
        Assert.That(StatusOf(id), Is.EqualTo("C"));
    }

    [Test]
    public async Task Empty_maps_may_be_arrays()
    {
        Store(1);
        Assert.That((await GetAsync("orders/1")).Json["products"], Is.InstanceOf<JsonObject>());
        Simulator.Faults.EmptyMapsAsArrays = true;

        var order = (await GetAsync("orders/1")).Json;

        Assert.That(order["products"]!.ToJsonString(), Is.EqualTo("[]"));
        Assert.That(order["fields"]!.ToJsonString(), Is.EqualTo("[]"));
    }

    [Test]
    public async Task A_lost_answer_leaves_the_order_accepted()
    {
        var id = Simulator.Orders.Place();
        Simulator.Faults.DropAnswer("/api/orders");

        Assert.That(async () => await PutAsync(id, Accept), Throws.InstanceOf<HttpRequestException>());

        Assert.That(StatusOf(id), Is.EqualTo("G"));
    }
}
