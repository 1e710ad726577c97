using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class ShopflixListTests : ShopflixFixture
{
    [Test]
    public async Task The_list_has_exactly_the_documented_members()
    {
        Store(3005, "2026-01-28T20:03:02+02:00", "G");

        var reply = await GetAsync("orders");

        Assert.That((int)reply.Status, Is.EqualTo(200));
        var parameters = reply.Json["params"]!.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That(reply.Json.Select(member => member.Key), Is.EqualTo(new[] { "params", "orders" }));
            Assert.That(parameters.Select(member => member.Key),
                Is.EqualTo(new[] { "page", "items_per_page", "total_items", "status", "date_from", "date_to" }));
            Assert.That(parameters["page"]!.ToJsonString(), Is.EqualTo("1"));
            Assert.That(parameters["items_per_page"]!.ToJsonString(), Is.EqualTo("10"));
            Assert.That(parameters["total_items"]!.ToJsonString(), Is.EqualTo("1"));
            Assert.That(parameters["status"], Is.Null);
            Assert.That(parameters["date_from"]!.GetValue<string>(), Is.EqualTo("2020-01-01 00:00:00"));
            Assert.That(parameters["date_to"]!.GetValue<string>(), Does.Match(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$"));
            Assert.That(JsonNode.DeepEquals(reply.Json["orders"]![0], JsonNode.Parse("""
                {"order_id":3005,"order_reference":"GR--3278--MER78","timestamp":1769623382,"firstname":"Σάρα","lastname":"Μύλλερ",
                 "company_id":"12345","company":"","email":"sarah@example.com","phone":"2100000000","status":"G","total":"48.92"}
                """)), Is.True, reply.Body);
        });
    }

    [TestCase("", 10)]
    [TestCase("?items_per_page=3", 3)]
    [TestCase("?itemsPerPage=4", 4)]
    [TestCase("?items_per_page=100", 25)]
    [TestCase("?items_per_page=0", 10)]
    [TestCase("?items_per_page=x", 10)]
    public async Task The_page_size_is_understood_in_both_spellings(string query, int expected)
    {
        Simulator.Orders.Clear();
        foreach (var id in Enumerable.Range(1, 25))
            Store(id);

        Assert.That((await GetAsync("orders" + query)).Json["orders"]!.AsArray(), Has.Count.EqualTo(expected));
    }

    [Test]
    public async Task No_page_is_larger_than_a_hundred()
    {
        foreach (var id in Enumerable.Range(1, 120))
            Store(id);

        var reply = await GetAsync("orders?items_per_page=500");

        Assert.That(reply.Json["params"]!["items_per_page"]!.GetValue<int>(), Is.EqualTo(100));
        Assert.That(reply.Json["orders"]!.AsArray(), Has.Count.EqualTo(100));
    }

    [Test]
    public async Task Pages_are_newest_first_and_end_empty()
    {
        Store(1, "2026-01-01T10:00:00+02:00");
        Store(2, "2026-01-03T10:00:00+02:00");
        Store(3, "2026-01-02T10:00:00+02:00");

        Assert.That(Ids(await GetAsync("orders?items_per_page=2&page=1")), Is.EqualTo(new[] { 2, 3 }));
        Assert.That(Ids(await GetAsync("orders?items_per_page=2&page=2")), Is.EqualTo(new[] { 1 }));
        var beyond = await GetAsync("orders?items_per_page=2&page=3");
        Assert.That(Ids(beyond), Is.Empty);
        Assert.That(beyond.Json["params"]!["page"]!.GetValue<int>(), Is.EqualTo(3));
        Assert.That(beyond.Json["params"]!["total_items"]!.GetValue<int>(), Is.EqualTo(3));
        Assert.That(Ids(await GetAsync("orders?items_per_page=100&page=2147483647")), Is.Empty);
    }

    [Test]
    public async Task A_status_selects()
    {
        Store(1, status: "O");
        Store(2, status: "G");

        var reply = await GetAsync("orders?status=G");

        Assert.That(Ids(reply), Is.EqualTo(new[] { 2 }));
        Assert.That(reply.Json["params"]!["status"]!.GetValue<string>(), Is.EqualTo("G"));
        Assert.That(Ids(await GetAsync("orders?status=Q")), Is.Empty);
    }

    [TestCase("date_from=2026-01-02", new[] { 3, 2 })]
    [TestCase("date_to=2026-01-02", new[] { 2, 1 })]
    [TestCase("date_from=2026-01-02&date_to=2026-01-02", new[] { 2 })]
    [TestCase("date_from=2026-01-02T23:30:00", new[] { 3, 2 })]
    [TestCase("date_from=2026-01-02%2023:30:01&date_to=2026-01-03T00:00:00", new[] { 3 })]
    [TestCase("date_from=nonsense", new[] { 3, 2, 1 })]
    public async Task Dates_select_whole_days_in_athens(string query, int[] expected)
    {
        Store(1, "2026-01-01T23:59:59+02:00");
        Store(2, "2026-01-02T23:30:00+02:00");
        Store(3, "2026-01-03T00:00:00+02:00");

        Assert.That(Ids(await GetAsync("orders?" + query)), Is.EqualTo(expected));
    }

    [Test]
    public async Task Page_size_may_be_ignored()
    {
        foreach (var id in Enumerable.Range(1, 15))
            Store(id);
        Simulator.Faults.IgnorePageSize = true;

        var reply = await GetAsync("orders?items_per_page=100");

        Assert.That(Ids(reply), Has.Length.EqualTo(10));
        Assert.That(reply.Json["params"]!["items_per_page"]!.GetValue<int>(), Is.EqualTo(10));
    }

    [Test]
    public async Task A_page_may_be_repeated()
    {
        foreach (var id in Enumerable.Range(1, 15))
            Store(id);
        Simulator.Faults.RepeatPage = true;

        Assert.That(Ids(await GetAsync("orders?page=2")), Is.EqualTo(Ids(await GetAsync("orders?page=1"))));
    }

    [Test]
    public async Task Numbers_may_be_strings_everywhere()
    {
        Store(7);
        Simulator.Faults.NumbersAsStrings = true;

        var list = (await GetAsync("orders")).Json;
        var order = (await GetAsync("orders/7")).Json;

        Assert.That(list["params"]!["total_items"]!.ToJsonString(), Is.EqualTo("\"1\""));
        Assert.That(list["orders"]![0]!["order_id"]!.ToJsonString(), Is.EqualTo("\"7\""));
        Assert.That(order["order_id"]!.ToJsonString(), Is.EqualTo("\"7\""));
    }

    private static int[] Ids(Reply reply) => [.. reply.Json["orders"]!.AsArray().Select(order => order!["order_id"]!.GetValue<int>())];
}
