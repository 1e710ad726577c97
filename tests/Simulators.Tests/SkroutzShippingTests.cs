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

    [Test]
    public async Task A_credit_invoice_is_taken_once_the_order_was_accepted()
    {
        var order = await PlaceAsync();
        AssertError(await UploadCreditAsync(order), 422, "order_error", "Order has not been accepted yet");
        await AcceptAsync(order);

        AssertSuccess(await UploadCreditAsync(order));
        Simulator.Orders.Advance(CodeOf(order), "cancelled");
        AssertSuccess(await UploadCreditAsync(order));
        AssertError(await UploadCreditAsync(order, contentType: "text/plain"), 422, "order_error", "Invalid mime type");
        AssertError(await UploadCreditAsync(order, size: 7 * 1024 * 1024 + 1), 422, "order_error");
        AssertError(await UploadAsync(CodeOf(order), "credit.pdf", 10, "invoice_file", "credit_invoices", "application/pdf"), 400, "order_error", "Missing credit invoice file");
    }

    [Test]
    public async Task A_pickup_is_moved_to_one_of_the_days_and_places_that_are_offered()
    {
        var order = await PlaceAsync();
        await AcceptAsync(order);
        var offered = (await GetAsync($"{OrdersPath}{CodeOf(order)}?action_options=1")).Json["order"]!;
        var day = offered["reschedule_options"]![1]!["date"]!.GetValue<string>();
        var place = offered["relocate_options"]![0]!;

        AssertSuccess(await ActAsync(CodeOf(order), "reschedule_pickup", $$"""{"reschedule_date":"{{day}}"}"""));
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["pickup_window"]!["from"]!.GetValue<string>(), Does.StartWith(day));

        var voucher = Simulator.Orders.Find(CodeOf(order))!["courier_voucher"]!.GetValue<string>();
        AssertSuccess(await ActAsync(CodeOf(order), "relocate_pickup", $$"""{"pickup_location":"{{place["id"]}}"}"""));
        var moved = Simulator.Orders.Find(CodeOf(order))!;
        Assert.That(moved["pickup_address"]!.GetValue<string>(), Is.EqualTo(place["label"]!.GetValue<string>()));
        Assert.That(moved["courier_voucher"]!.GetValue<string>(), Is.Not.EqualTo(voucher), "a new voucher is issued");
    }

    [Test]
    public async Task Other_days_and_places_are_refused_and_orders_that_are_not_collected_are_not_moved()
    {
        var order = await PlaceAsync();
        await AcceptAsync(order);
        AssertError(await ActAsync(CodeOf(order), "reschedule_pickup", """{"reschedule_date":"2020-01-01"}"""), 422, "reschedule_date");
        AssertError(await ActAsync(CodeOf(order), "relocate_pickup", """{"pickup_location":"nowhere"}"""), 422, "pickup_location");

        foreach (var kind in (string[])["fbs", "fbm", "store_pickup", "express"])
        {
            var other = await PlaceAsync(kind);
            Simulator.Orders.Advance(CodeOf(other), "accepted");
            var offered = (await GetAsync($"{OrdersPath}{CodeOf(other)}?action_options=1")).Json["order"]!;
            Assert.That((offered["reschedule_options"]!.AsArray().Count, offered["relocate_options"]!.AsArray().Count), Is.EqualTo((0, 0)), kind);
            AssertError(await ActAsync(CodeOf(other), "reschedule_pickup", """{"reschedule_date":"2020-01-01"}"""), 422, "order_status");
            AssertError(await ActAsync(CodeOf(other), "relocate_pickup", """{"pickup_location":"nowhere"}"""), 422, "order_status");
        }
    }

    [Test]
    public async Task A_preorder_gets_its_voucher_when_it_is_asked_for_and_no_other_order_does()
    {
        var order = await PlaceAsync("preorder");
        AssertError(await ActAsync(CodeOf(order), "request_voucher"), 422, "order_error");
        await AcceptAsync(order);
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["courier_voucher"], Is.Null);

        AssertSuccess(await ActAsync(CodeOf(order), "request_voucher"));
        Assert.That(Simulator.Orders.Find(CodeOf(order))!["courier_voucher"], Is.Not.Null);

        var core = await PlaceAsync();
        await AcceptAsync(core);
        AssertError(await ActAsync(CodeOf(core), "request_voucher"), 422, "order_error");
    }

    [Test]
    public async Task What_may_not_be_live_can_be_unknown()
    {
        var order = await PlaceAsync();
        await AcceptAsync(order);
        Simulator.Faults.OffersWrittenCalls = false;

        Assert.That((await GetAsync($"{OrdersPath}{CodeOf(order)}?action_options=1")).Json["order"]!.AsObject().ContainsKey("reschedule_options"), Is.False);
        foreach (var action in (string[])["reschedule_pickup", "relocate_pickup", "request_voucher"])
            Assert.That((int)(await ActAsync(CodeOf(order), action, action == "request_voucher" ? null : "{}")).Status, Is.EqualTo(404), action);
        Assert.That((int)(await UploadCreditAsync(order)).Status, Is.EqualTo(404));
    }

    private Task<Reply> UploadCreditAsync(JsonObject order, int size = 10, string contentType = "application/pdf") =>
        UploadAsync(CodeOf(order), "credit.pdf", size, "credit_invoice_file", "credit_invoices", contentType);

    private async Task<Reply> UploadAsync(string code, string name, int size, string field = "invoice_file", string action = "invoices", string contentType = "application/octet-stream")
    {
        var request = Request(HttpMethod.Post, $"{OrdersPath}{code}/{action}");
        var file = new ByteArrayContent(new byte[size]);
        file.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        request.Content = new MultipartFormDataContent { { file, field, name } };
        return await SendAsync(request);
    }

    private DateTimeOffset Window(JsonObject order) =>
        DateTimeOffset.Parse(Simulator.Orders.Find(CodeOf(order))!["pickup_window"]!["from"]!.GetValue<string>(), null);

    private static string Label(DateTime day) => $"10:00 - 12:00, Δευ {day.ToString("dd/MM/yy", System.Globalization.CultureInfo.InvariantCulture)}";
}
