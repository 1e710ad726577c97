using System.Text;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class ShopflixCourierTests : ShopflixFixture
{
    [Test]
    public async Task A_shipment_has_no_tracking_number_before_its_voucher()
    {
        var shipment = await AcceptedAsync();

        var found = Found(await GetAsync($"shipments?shipment_id={shipment}"));

        Assert.That((found["status"]!.GetValue<string>(), found["tracking_number"], found["shipment_timestamp"]!.GetValue<bool>()), Is.EqualTo(("P", (JsonNode?)null, false)));
    }

    [Test]
    public async Task A_voucher_is_made_once_and_seen_on_the_shipment()
    {
        var shipment = await AcceptedAsync();

        var made = await GetAsync($"courier/{shipment}?number_of_packages=3");
        var again = await GetAsync($"courier/{shipment}");

        var codes = made.Json["voucher"]!["TrackingNumbers"]!.AsArray();
        Assert.That(codes, Has.Count.EqualTo(3));
        Assert.That(Found(await GetAsync($"shipments?shipment_id={shipment}"))["tracking_number"]!.GetValue<string>(), Is.EqualTo(codes[0]!.GetValue<string>()));
        AssertMessage(again, 500, "Shipment already exists");
    }

    [Test]
    public async Task An_order_that_is_not_accepted_gets_none_and_that_comes_with_200() =>
        AssertMessage(await GetAsync($"courier/{ShipmentOf(Simulator.Orders.Place())}"), 200, "Voucher cannot be created for this order status");

    [Test]
    public async Task A_switch_refuses_every_voucher_with_200()
    {
        var shipment = await AcceptedAsync();
        await ControlAsync("faults", """{"refuse_vouchers":true}""");

        var refused = await GetAsync($"courier/{shipment}");

        Assert.That((refused.Status, refused.Json["error"]!.GetValue<string>()), Is.EqualTo((System.Net.HttpStatusCode.OK, "The courier does not answer")));
    }

    [Test]
    public async Task A_label_is_a_pdf_with_a_page_for_each_parcel()
    {
        var shipment = await AcceptedAsync();
        var codes = (await GetAsync($"courier/{shipment}?number_of_packages=2")).Json["voucher"]!["TrackingNumbers"]!.AsArray().Select(code => code!.GetValue<string>()).ToList();

        var one = await GetAsync($"courier?print={codes[0]}&labelFormat=pdf");
        var both = JsonNode.Parse((await GetAsync($"courier?printmass={codes[0]},{codes[1]}&labelFormat=pdf")).Body)!.AsArray();

        Assert.That((Pages(one.Json["Voucher"]), Pages(both[0]!["Voucher"])), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task What_is_unknown_or_not_ready_is_a_failure_with_200()
    {
        var shipment = await AcceptedAsync();
        var code = (await GetAsync($"courier/{shipment}")).Json["voucher"]!["ShipmentNumber"]!.GetValue<string>();
        await ControlAsync("faults", """{"labels_not_ready":true}""");

        Assert.Multiple(async () =>
        {
            foreach (var query in (string[])["print=1", $"print={code}", "printmass=1,2", "cancel=1"])
                Assert.That((await GetAsync($"courier?{query}")).Json["Result"]!.GetValue<string>(), Is.EqualTo("Failure"), query);
        });
    }

    [Test]
    public async Task A_cancelled_voucher_is_gone_from_the_shipment_and_from_the_manifest()
    {
        var shipment = await AcceptedAsync();
        var code = (await GetAsync($"courier/{shipment}")).Json["voucher"]!["ShipmentNumber"]!.GetValue<string>();
        Assert.That(Pages((await GetAsync($"courier?custom_manifest=1&shipments={shipment}")).Json["manifest"]), Is.EqualTo(2));

        var cancelled = await GetAsync($"courier?cancel={code}");

        Assert.That(cancelled.Json["Result"]!.GetValue<string>(), Is.EqualTo("Success"));
        Assert.That(Found(await GetAsync($"shipments?shipment_id={shipment}"))["tracking_number"], Is.Null);
        Assert.That((await GetAsync("courier?manifest=1")).Json["status"]!.GetValue<string>(), Is.EqualTo("error"));
    }

    private static int Pages(JsonNode? base64) => Encoding.ASCII.GetString(Convert.FromBase64String(base64!.GetValue<string>())).Split("/Type /Page ").Length - 1;

    private static JsonObject Found(Reply reply) => reply.Json["shipments"]!.AsArray().Single()!.AsObject();

    private string ShipmentOf(long id) => Simulator.Orders.Find(id)!["shipment_ids"]![0]!.ToString();

    private async Task<string> AcceptedAsync()
    {
        var id = Simulator.Orders.Place();
        await PutAsync(id, """{"status":"G"}""");
        return ShipmentOf(id);
    }
}
