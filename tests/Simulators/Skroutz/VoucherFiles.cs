using System.Text;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>
/// The files behind the addresses of vouchers; whoever knows an address may read. Of an order that need not be set as ready, reading it means that the
/// parcel is.
/// </summary>
internal sealed class VoucherFiles(SkroutzOrders orders, SkroutzFaults faults)
{
    public const string Path = "vouchers/";

    private const int LargeFile = 6 * 1024 * 1024;

    public void MapTo(SimulatorServer server) => server.Map("GET", $"/{Path}{{file}}", Read);

    private Answer Read(SimulatorRequest request)
    {
        var file = request.Route("file");
        var code = file.LastIndexOf('-') is > 0 and var end ? file[..end] : "";
        if (faults.Voucher is VoucherFault.Missing || orders.Find(code) is not { } order || order.Text("courier_voucher")?.EndsWith(file, StringComparison.Ordinal) != true)
            return SkroutzSimulator.NotFound.ToAnswer();
        if (faults.Voucher is VoucherFault.Page)
            return Answer.Html("<!DOCTYPE html><title>Sign in</title><p>Please sign in.</p>");
        if (faults.Voucher is VoucherFault.Elsewhere)
            return Answer.SeeOther("https://files.elsewhere.example/voucher.pdf");
        if (faults.Voucher is VoucherFault.Large)
            return new Answer(200, Encoding.ASCII.GetBytes("%PDF-1.4\n".PadRight(LargeFile)), "application/pdf");

        if (!order.Flag("set_as_ready_required"))
            orders.Change(code, PickupReadiness.Set);
        var tracking = (order["courier_tracking_codes"] as JsonArray)?.FirstOrDefault()?.GetValue<string>() ?? "";
        return new Answer(200, VoucherFile.Of(code, tracking, (int)(order.WholeNumber("number_of_parcels") ?? 1)), "application/pdf");
    }
}
