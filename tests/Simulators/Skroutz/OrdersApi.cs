using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed class OrdersApi(SkroutzOrders orders, SkroutzFaults faults, SkroutzGuard guard)
{
    private const string OrderPath = "/merchants/ecommerce/orders/{code}";
    private static readonly string[] Triggers = ["creation", "voucher_update", "extension", "cancellation"];

    public void MapTo(SimulatorServer server)
    {
        server.Map("GET", OrderPath, guard.Check(Get));
        Action("accept", (code, request) => orders.Accept(code, request.Json()), json: true);
        Action("reject", (code, request) => orders.Reject(code, request.Json()), json: true);
        Action("tracking_details", (code, request) => orders.Change(code, edit => Tracking.Set(edit, request.Json())), json: true);
        Action("set_as_ready", (code, _) => orders.Change(code, PickupReadiness.Set));
        Action("set_as_not_ready", (code, _) => orders.Change(code, PickupReadiness.Undo));
        server.Map("POST", OrderPath + "/trigger_webhook_request/{trigger}", guard.Check(Trigger));
        server.MapAsync("POST", OrderPath + "/invoices", guard.CheckAsync(UploadInvoiceAsync));
        Written("reschedule_pickup", (code, request) => orders.Change(code, edit => PickupMoves.Reschedule(edit, request.Json())), json: true);
        Written("relocate_pickup", (code, request) => orders.Relocate(code, request.Json()), json: true);
        Written("request_voucher", (code, _) => orders.RequestVoucher(code));
        server.MapAsync("POST", OrderPath + "/credit_invoices", guard.CheckAsync(request => faults.OffersWrittenCalls ? UploadCreditInvoiceAsync(request) : Task.FromResult(SkroutzSimulator.NotFound.ToAnswer())));

        void Action(string name, Func<string, SimulatorRequest, Refusal?> act, bool json = false) =>
            server.Map("POST", $"{OrderPath}/{name}", guard.Check(request => Result(act(request.Route("code"), request)), json));

        void Written(string name, Func<string, SimulatorRequest, Refusal?> act, bool json = false) =>
            Action(name, (code, request) => faults.OffersWrittenCalls ? act(code, request) : SkroutzSimulator.NotFound, json);
    }

    private Answer Get(SimulatorRequest request)
    {
        var wantsActions = faults.OffersWrittenCalls && request.Query("action_options") == "1";
        return orders.Find(request.Route("code"), wantsActions) is { } order
            ? Answer.Json(200, new JsonObject { ["order"] = order })
            : Refusal.OrderNotFound.ToAnswer();
    }

    private Answer Trigger(SimulatorRequest request)
    {
        var (code, trigger) = (request.Route("code"), request.Route("trigger"));
        if (!Triggers.Contains(trigger))
            return SkroutzSimulator.NotFound.ToAnswer();
        if (orders.Find(code) == null)
            return Refusal.OrderNotFound.ToAnswer();
        if (!DemoOrders.CanTrigger(code))
            return Refusal.Order("Webhook requests can only be triggered for demo orders.").ToAnswer();

        orders.Trigger(code, trigger);
        return Result(null);
    }

    private async Task<Answer> UploadInvoiceAsync(SimulatorRequest request)
    {
        var (upload, refusal) = await FileUpload.ReadAsync(request, "invoice_file", Refusal.Order("Invoice file is missing."));
        return Result(orders.Change(request.Route("code"), edit =>
        {
            if (refusal == null)
                edit.Set("uploaded_invoice_file", $"https://b.scdn.gr/invoices/{edit.Code}/{Uri.EscapeDataString(upload!.FileName)}");
            return refusal;
        }));
    }

    private async Task<Answer> UploadCreditInvoiceAsync(SimulatorRequest request)
    {
        var (upload, refusal) = await FileUpload.ReadAsync(request, "credit_invoice_file", CreditInvoices.Missing);
        return Result(orders.Change(request.Route("code"), edit => refusal ?? CreditInvoices.Take(edit, upload!)));
    }

    private static Answer Result(Refusal? refusal) => refusal?.ToAnswer() ?? Answer.Json(200, new JsonObject { ["success"] = true });
}
