using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzShippingTests : SkroutzFixture
{
    private const string NotReady = "Order is not eligible to be marked as ready";
    private const string NotUndone = "Order is not eligible for undo";
    private const string Parcel = """{"tracking_details":[{"courier":"acs","tracking_code":"224085551"}]}""";

    [Test]
    public async Task Ready_moves_the_pickup_earlier_and_not_ready_moves_it_back()
    {
        var order = await PlaceAsync();
        order["accept_options"]!["pickup_window"]![0]!["label"] = Label(DateTime.UtcNow.AddDays(5));
        Simulator.Orders.Store(order);
        await AcceptAsync(order);
        var before = Window(order);

        AssertSuccess(await ActAsync(CodeOf(order), "set_as_ready"));
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["is_ready_for_dispatch"]!.GetValue<bool>(), Is.True);
        Assert.That(Window(order), Is.LessThan(before));

        AssertSuccess(await ActAsync(CodeOf(order), "set_as_not_ready"));
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["is_ready_for_dispatch"]!.GetValue<bool>(), Is.False);
        Assert.That(Window(order), Is.EqualTo(before));
    }

    [Test]
    public async Task Ready_twice_and_undo_twice_are_refused()
    {
        var order = await PlaceAsync();
        await AcceptAsync(order);

        AssertError(await ActAsync(CodeOf(order), "set_as_not_ready"), 422, "order_error", NotUndone);
        AssertSuccess(await ActAsync(CodeOf(order), "set_as_ready"));
        AssertError(await ActAsync(CodeOf(order), "set_as_ready"), 422, "order_error", NotReady);
    }

    [Test]
    public async Task A_picked_up_order_cannot_be_undone()
    {
        var order = await PlaceAsync();
        await AcceptAsync(order);
        await ActAsync(CodeOf(order), "set_as_ready");
        Simulator.Orders.Advance(CodeOf(order), "dispatched");

        AssertError(await ActAsync(CodeOf(order), "set_as_not_ready"), 422, "order_error", NotUndone);
    }

    [TestCase("core")]
    [TestCase("fbs")]
    [TestCase("DEMO-ACCEPTED")]
    public async Task Orders_that_are_open_or_travel_otherwise_cannot_be_ready(string kind)
    {
        var code = kind.StartsWith("DEMO", StringComparison.Ordinal) ? kind : CodeOf(await PlaceAsync(kind));

        AssertError(await ActAsync(code, "set_as_ready"), 422, "order_error", NotReady);
    }

    [TestCase("fbm")]
    [TestCase("store_pickup")]
    public async Task Accepted_orders_without_the_last_mile_courier_cannot_be_ready(string kind)
    {
        var order = await PlaceAsync(kind);
        Simulator.Orders.Advance(CodeOf(order), "accepted");

        AssertError(await ActAsync(CodeOf(order), "set_as_ready"), 422, "order_error", NotReady);
    }

    [Test]
    public async Task Tracking_details_of_a_merchants_own_courier_are_kept()
    {
        var order = await PlaceAsync("fbm");
        await AcceptAsync(order);

        AssertSuccess(await ActAsync(CodeOf(order), "tracking_details", Parcel));

        var tracked = Simulator.Orders.Find(CodeOf(order))!;
        Assert.That(tracked["courier"]!.GetValue<string>(), Is.EqualTo("ACS"));
        Assert.That(tracked["courier_tracking_codes"]!.ToJsonString(), Is.EqualTo("""["224085551"]"""));
    }

    [TestCase("""{}""")]
    [TestCase("""{"tracking_details":[]}""")]
    [TestCase("""{"tracking_details":[{"courier":"ACS","tracking_code":"1"}]}""")]
    [TestCase("""{"tracking_details":[{"courier":"speedex","tracking_code":"1"}]}""")]
    [TestCase("""{"tracking_details":[{"courier":"acs","tracking_code":""}]}""")]
    [TestCase("""{"tracking_details":[{"courier":"acs"}]}""")]
    [TestCase("""{"tracking_details":["acs"]}""")]
    public async Task Tracking_details_without_courier_or_code_are_refused(string body)
    {
        var order = await PlaceAsync("fbm");
        await AcceptAsync(order);

        AssertError(await ActAsync(CodeOf(order), "tracking_details", body), 422, "order_error");
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["courier_tracking_codes"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Tracking_details_are_only_for_accepted_orders_of_the_merchant()
    {
        AssertError(await ActAsync(CodeOf(await PlaceAsync("fbm")), "tracking_details", Parcel), 422, "order_error");
        AssertError(await ActAsync(CodeOf(await PlaceAsync()), "tracking_details", Parcel), 422, "order_error");
    }

    [TestCase("invoice.pdf")]
    [TestCase("invoice.PNG")]
    [TestCase("Τιμολόγιο 1.jpg")]
    public async Task An_uploaded_invoice_gets_an_address_and_replaces_the_one_before(string name)
    {
        var order = await PlaceAsync("invoice");

        Assert.That((int)(await UploadAsync(CodeOf(order), "first.pdf", 10)).Status, Is.EqualTo(200));
        Assert.That((int)(await UploadAsync(CodeOf(order), name, 7 * 1024 * 1024)).Status, Is.EqualTo(200));

        Assert.That(Simulator.Orders.Find(CodeOf(order))!["uploaded_invoice_file"]!.GetValue<string>(),
            Does.StartWith("https://").And.EndWith(Uri.EscapeDataString(name)));
    }

    [TestCase("invoice.docx", 10, "invoice_file")]
    [TestCase("invoice", 10, "invoice_file")]
    [TestCase("invoice.pdf", 0, "invoice_file")]
    [TestCase("invoice.pdf", 7 * 1024 * 1024 + 1, "invoice_file")]
    [TestCase("invoice.pdf", 10, "file")]
    public async Task Another_kind_size_or_field_is_refused(string name, int size, string field)
    {
        var order = await PlaceAsync("invoice");

        AssertError(await UploadAsync(CodeOf(order), name, size, field), 422, "order_error");
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["uploaded_invoice_file"], Is.Null);
    }

    [Test]
    public async Task An_invoice_that_is_no_form_is_refused() =>
        AssertError(await ActAsync(CodeOf(await PlaceAsync()), "invoices", "{}"), 415, "unsupported_media_type");

    [Test]
    public async Task An_invoice_of_an_unknown_order_is_refused() =>
        AssertError(await UploadAsync("1-1", "invoice.pdf", 10), 404, "order_error", "Order not found");

    private async Task<Reply> UploadAsync(string code, string name, int size, string field = "invoice_file")
    {
        var request = Request(HttpMethod.Post, $"{OrdersPath}{code}/invoices");
        var file = new ByteArrayContent(new byte[size]);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content = new MultipartFormDataContent { { file, field, name } };
        return await SendAsync(request);
    }

    private DateTimeOffset Window(JsonObject order) =>
        DateTimeOffset.Parse(Simulator.Orders.Find(CodeOf(order))!["pickup_window"]!["from"]!.GetValue<string>(), null);

    private static string Label(DateTime day) => $"10:00 - 12:00, Δευ {day.ToString("dd/MM/yy", System.Globalization.CultureInfo.InvariantCulture)}";
}
