using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzPageTests : SkroutzFixture
{
    [Test]
    public async Task An_unused_simulator_says_so()
    {
        var page = await PageAsync();

        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Skroutz simulator"));
        Assert.That(page.QuerySelectorAll("section h2").Select(head => head.TextContent),
            Is.EqualTo(new[] { "New order", "Orders", "Webhooks", "Pushed offers (0 products, 0 batches)", "Faults", "Requests" }));
        Assert.That(page.QuerySelectorAll("script"), Is.Empty);
    }

    [Test]
    public async Task Orders_webhooks_offers_and_requests_are_listed()
    {
        var order = await PlaceAsync(skus: ["100"], quantity: 2);
        Simulator.Faults.BatchIds = false;
        await PostAsync(BatchPath, """{"data":[{"product_id":"DEF456","quantity":1,"enabled":true,"price":1040,"variations":[{"variation_id":"DEF456-SMALL","quantity":1,"enabled":false,"price":1040}]}]}""");

        var text = (await PageAsync()).Body!.TextContent;

        Assert.That(text, Does.Contain(CodeOf(order)).And.Contain("2 × 100").And.Contain("20.80 €").And.Contain("Delivered")
            .And.Contain("10.40 €").And.Contain("DEF456-SMALL").And.Contain("POST /merchants/products/batch").And.Contain("Bearer, right"));
    }

    [Test]
    public async Task The_forms_of_the_page_work()
    {
        await SubmitAsync((await PageAsync()).Forms.Single(form => form.Action.EndsWith("/_simulator/orders", StringComparison.Ordinal)), ("kind", "cod"), ("sku", "10"));
        var order = Simulator.Orders.All.Single();
        Assert.That(order["payment_method"]!.GetValue<string>(), Is.EqualTo("cash_on_delivery"));

        await SubmitAsync((await PageAsync()).Forms.Single(form => form.Action.EndsWith("/advance", StringComparison.Ordinal)), ("to", "cancelled"));
        Assert.That(StateOf(order), Is.EqualTo("cancelled"));

        await SubmitAsync((await PageAsync()).Forms.Single(form => form.Action.EndsWith("/resend", StringComparison.Ordinal)));
        Assert.That((await WebhooksOfAsync(CodeOf(order))).Select(webhook => webhook.State), Is.EqualTo(new[] { "open", "cancelled", "cancelled" }));

        await SubmitAsync((await PageAsync()).Forms.Single(form => form.Action.EndsWith("/webhook-url", StringComparison.Ordinal)), ("url", ""));
        Assert.That(Simulator.WebhookUrl, Is.Null);

        Simulator.Faults.Answer("*", 500);
        await SubmitAsync((await PageAsync()).Forms.Single(form => form.Action.EndsWith("/clear", StringComparison.Ordinal)));
        Assert.That(Simulator.Faults.Pending, Is.Empty);
    }

    [TestCase("""{"code":"1-1"}""")]
    [TestCase("""{"code":7,"state":[],"customer":"nobody","line_items":{"a":1},"shipping_cost":"free"}""")]
    [TestCase("""{"code":"1-1","state":null,"customer":{"address":[]},"line_items":[null,1,{}],"accept_options":[],"expires_at":"soon"}""")]
    public async Task Odd_orders_break_neither_the_page_nor_the_controls(string order)
    {
        Simulator.Orders.Place(JsonNode.Parse(order)!.AsObject());
        var code = Simulator.Orders.All.Single()["code"]!.ToString();

        foreach (var target in SkroutzOrders.Targets)
        {
            Assert.That(Simulator.Orders.Advance(code, target), Is.True);
            Assert.That((await PageAsync()).Body!.TextContent, Does.Contain(code));
        }
    }

    [Test]
    public async Task Nothing_from_outside_becomes_markup()
    {
        const string evil = "<script>alert('x')</script>\"><img src=x>";
        Simulator.Orders.Place(new JsonObject
        {
            ["code"] = evil,
            ["state"] = evil,
            ["custom"] = evil,
            ["customer"] = new JsonObject { ["first_name"] = evil },
            ["line_items"] = new JsonArray(new JsonObject { ["shop_uid"] = evil })
        });
        Simulator.Faults.BatchIds = false;
        await PostAsync(BatchPath, new JsonObject { ["data"] = evil }.ToJsonString());
        await PostAsync(BatchPath, new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject { ["product_id"] = evil, ["quantity"] = 1, ["enabled"] = true, ["price"] = 1 })
        }.ToJsonString());
        Simulator.Faults.Answer(evil, 500);

        var page = await PageAsync();

        Assert.That(page.QuerySelectorAll("script, img"), Is.Empty);
        Assert.That(page.Body!.TextContent, Does.Contain(evil));
    }

    private async Task<IHtmlDocument> PageAsync() => new HtmlParser().ParseDocument(await Client.GetStringAsync("/"));

    private async Task SubmitAsync(IHtmlFormElement form, params (string Name, string Value)[] values)
    {
        var fields = form.QuerySelectorAll<IHtmlInputElement>("input")
            .Where(input => input.Name != null && !values.Any(value => value.Name == input.Name))
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        using var content = new FormUrlEncodedContent(fields);
        using var response = await Client.PostAsync(new Uri(form.Action).AbsolutePath, content);

        Assert.That((int)response.StatusCode, Is.EqualTo(200), "the form leads back to the page");
        Assert.That(response.RequestMessage!.RequestUri!.AbsolutePath, Is.EqualTo("/"));
    }
}
