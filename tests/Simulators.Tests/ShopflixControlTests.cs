using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace Marketplaces.Simulators.Tests;

internal sealed class ShopflixControlTests : ShopflixFixture
{
    private static readonly string[] Members =
    [
        "order_id", "user_id", "order_reference", "status", "timestamp", "total", "subtotal", "discount", "company_id", "notes", "firstname", "lastname",
        "b_firstname", "b_lastname", "b_address", "b_address_2", "b_city", "b_state", "b_country", "b_zipcode", "b_phone",
        "s_firstname", "s_lastname", "s_address", "s_address_2", "s_city", "s_state", "s_country", "s_zipcode", "s_phone", "s_address_type",
        "phone", "email", "fields", "b_country_descr", "b_state_descr", "s_country_descr", "s_state_descr",
        "shipment_ids", "company_name", "last_order_change", "payment_method", "shipping", "products"
    ];

    [Test]
    public async Task One_empty_request_places_an_order_with_all_documented_members()
    {
        var reply = await ControlAsync("orders");

        Assert.That((int)reply.Status, Is.EqualTo(201));
        var order = reply.Json["orders"]!.AsArray().Single()!.AsObject();
        var (id, line) = order["products"]!.AsObject().First();
        Assert.Multiple(() =>
        {
            Assert.That(order.Select(member => member.Key), Is.EquivalentTo(Members));
            Assert.That(order["status"]!.GetValue<string>(), Is.EqualTo("O"));
            Assert.That(line!["item_id"]!.ToJsonString(), Is.EqualTo(id));
            Assert.That(line["order_id"]!.ToJsonString(), Is.EqualTo(order["order_id"]!.ToJsonString()));
            Assert.That(line["extra"]!["pickup_date"]!.GetValue<string>(), Does.Match(@"^\d\d/\d\d/\d{4}$"));
        });
    }

    [TestCase("card", "3.90")]
    [TestCase("cod", "5.90")]
    public async Task The_total_is_the_lines_plus_what_has_no_field(string kind, string rest)
    {
        var order = (await ControlAsync($"orders?kind={kind}&sku=100&sku=DEF456-SMALL&quantity=2")).Json["orders"]![0]!;

        var lines = order["products"]!.AsObject().Select(product => product.Value!).ToList();
        var sum = lines.Sum(line => Amount(line, "total_price"));
        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(line => line["product_code"]!.GetValue<string>()), Is.EqualTo(new[] { "100", "DEF456-SMALL" }));
            Assert.That(lines.Select(line => line["amount"]!.GetValue<int>()), Is.All.EqualTo(2));
            Assert.That(Amount(order, "subtotal"), Is.EqualTo(sum));
            Assert.That(Amount(order, "total") - sum, Is.EqualTo(decimal.Parse(rest, CultureInfo.InvariantCulture)));
            Assert.That(order["payment_method"]!["payment"]!.GetValue<string>(), Is.EqualTo(kind));
        });
    }

    [TestCase("card", "N", "N", "0")]
    [TestCase("invoice", "Y", "N", "0")]
    [TestCase("article39", "Y", "Y", "1")]
    public void Invoice_fields_follow_the_kind(string kind, string invoice, string eligible, string line)
    {
        var order = Simulator.Orders.Find(Simulator.Orders.Place(new SampleOrder { Kind = kind }))!;

        Assert.Multiple(() =>
        {
            Assert.That(order["fields"]!["115"]!.GetValue<string>(), Is.EqualTo(invoice));
            Assert.That(order["fields"]!["151"]!.GetValue<string>(), Is.EqualTo(eligible));
            Assert.That(order["products"]!.AsObject().First().Value!["status_a39"]!.GetValue<string>(), Is.EqualTo(line));
        });
    }

    [Test]
    public async Task A_parent_comes_with_the_part_the_shop_delivers()
    {
        await ControlAsync("orders?kind=parent");

        var rows = (await GetAsync("orders")).Json["orders"]!.AsArray();
        Assert.That(rows.Select(row => row!["is_parent_order"]!.GetValue<string>()), Is.EqualTo(new[] { "N", "Y" }));
        Assert.That(rows[0]!["parent_order_id"]!.GetValue<long>(), Is.EqualTo(rows[1]!["order_id"]!.GetValue<long>()));
    }

    [TestCase("orders?kind=express", null)]
    [TestCase("orders?count=0", null)]
    [TestCase("orders", """{"status":"O"}""")]
    [TestCase("orders", "{broken")]
    [TestCase("orders", "[]")]
    public async Task A_wish_that_makes_no_sense_is_refused(string path, string? body)
    {
        Assert.That((int)(await ControlAsync(path, body)).Status, Is.EqualTo(400));
        Assert.That(Simulator.Orders.All, Is.Empty);
    }

    [Test]
    public async Task Orders_move_on_by_their_status_letter()
    {
        var id = Simulator.Orders.Place();

        Assert.That((int)(await ControlAsync($"orders/{id}/advance?to=J")).Status, Is.EqualTo(200));
        Assert.That(StatusOf(id), Is.EqualTo("J"));
        Assert.That((int)(await ControlAsync($"orders/{id}/advance?to=shipped")).Status, Is.EqualTo(400));
        Assert.That((int)(await ControlAsync($"orders/{id}/advance")).Status, Is.EqualTo(400));
        Assert.That((int)(await ControlAsync("orders/1/advance?to=J")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task Many_orders_get_ids_of_their_own()
    {
        await ControlAsync("orders?count=30");

        Assert.That(Simulator.Orders.All.Select(order => order["order_id"]!.GetValue<long>()).Distinct().Count(), Is.EqualTo(30));
        Assert.That(JsonNode.Parse(await Client.GetStringAsync("/_simulator/orders"))!["orders"]!.AsArray(), Has.Count.EqualTo(30));
    }

    [Test]
    public async Task Switches_can_be_set_over_http()
    {
        await ControlAsync("faults", """{"ignore_page_size":true,"repeat_page":true,"empty_maps_as_arrays":true,"numbers_as_strings":true,"refuse_with_status_200":true}""");

        Assert.That(Simulator.Faults, Has.Property("IgnorePageSize").True.And.Property("RepeatPage").True.And.Property("EmptyMapsAsArrays").True
            .And.Property("NumbersAsStrings").True.And.Property("RefuseWithStatus200").True);
        Simulator.Faults.Clear();
        Assert.That(Simulator.Faults, Has.Property("IgnorePageSize").False.And.Property("RepeatPage").False.And.Property("EmptyMapsAsArrays").False
            .And.Property("NumbersAsStrings").False.And.Property("RefuseWithStatus200").False);
    }

    [Test]
    public async Task The_page_lists_orders_and_requests_and_encodes_them()
    {
        const string evil = "<script>alert('x')</script>";
        Simulator.Orders.Place(new JsonObject { ["order_id"] = 5, ["status"] = evil, ["firstname"] = evil, ["total"] = "22.00" });
        await GetAsync("orders?status=" + Uri.EscapeDataString(evil));

        var page = new HtmlParser().ParseDocument(await Client.GetStringAsync("/"));

        Assert.That(page.QuerySelectorAll("script"), Is.Empty);
        Assert.That(page.Body!.TextContent, Does.Contain(evil).And.Contain("22.00 €").And.Contain("GET /api/orders?status="));
    }

    [Test]
    public async Task The_page_places_and_advances_orders()
    {
        using var place = new FormUrlEncodedContent([KeyValuePair.Create("from_page", "1"), KeyValuePair.Create("kind", "cod"), KeyValuePair.Create("sku", "")]);
        using var placed = await Client.PostAsync("/_simulator/orders", place);
        var id = Simulator.Orders.All.Single()["order_id"]!.GetValue<long>();
        using var advance = new FormUrlEncodedContent([KeyValuePair.Create("from_page", "1"), KeyValuePair.Create("to", "I")]);
        using var advanced = await Client.PostAsync($"/_simulator/orders/{id}/advance", advance);

        Assert.That(placed.RequestMessage!.RequestUri!.AbsolutePath, Is.EqualTo("/"));
        Assert.That(advanced.RequestMessage!.RequestUri!.AbsolutePath, Is.EqualTo("/"));
        Assert.That(StatusOf(id), Is.EqualTo("I"));
    }

    private static decimal Amount(JsonNode source, string field) => decimal.Parse(source[field]!.GetValue<string>(), CultureInfo.InvariantCulture);
}
