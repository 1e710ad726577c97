using System.Globalization;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>Shipments and courier of version 1: GETs only, whatever they change.</summary>
internal sealed class ShopflixCourierApi(ShopflixCourier courier, ShopflixFaults faults)
{
    private const int MostLabels = 20;

    public void MapTo(SimulatorServer server, Func<Func<SimulatorRequest, Answer>, Func<SimulatorRequest, Answer>> check)
    {
        server.Map("GET", "/api/shipments", check(Shipments));
        server.Map("GET", "/api/courier/{shipment}", check(Create));
        server.Map("GET", "/api/courier", check(Courier));
    }

    private Answer Shipments(SimulatorRequest request)
    {
        var found = courier.Select(request.Query("order_id"), request.Query("shipment_id"));
        return Answer.Json(200, new JsonObject
        {
            ["params"] = new JsonObject { ["page"] = 1, ["items_per_page"] = 10, ["total_items"] = found.Count },
            ["shipments"] = new JsonArray([.. found]),
        });
    }

    private Answer Create(SimulatorRequest request)
    {
        if (faults.RefuseVouchers)
            return Answer.Json(200, new JsonObject { ["error"] = "The courier does not answer" });

        var parcels = int.TryParse(request.Query("number_of_packages") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        try
        {
            return courier.Create(request.Route("shipment"), parcels) is { } codes
                ? Answer.Json(200, new JsonObject
                {
                    ["voucher"] = new JsonObject
                    {
                        ["ShipmentNumber"] = codes[0],
                        ["TrackingNumbers"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]),
                        ["ShipmentMasterId"] = codes[0],
                        ["ShipmentAlreadyExists"] = false,
                        ["Result"] = "Success",
                    },
                })
                : Answer.Json(500, new JsonObject { ["message"] = "Shipment already exists" });
        }
        catch (ArgumentException problem)
        {
            return Answer.Json(200, new JsonObject { ["message"] = problem.Message });
        }
    }

    private Answer Courier(SimulatorRequest request)
    {
        if (request.Query("print") is { } one)
            return Label([one]) is { } label ? Answer.Json(200, label) : NotReady();
        if (request.Query("printmass") is { } several)
            return Label(several.Split(',')) is { } labels ? Answer.Json(200, new JsonArray(labels)) : NotReady();
        if (request.Query("cancel") is { } code)
            return courier.Cancel(code) ? Answer.Json(200, new JsonObject { ["Result"] = "Success", ["Errors"] = new JsonArray() }) : Failure("Voucher was not found");
        if (request.Query("custom_manifest") == "1")
            return Manifest((request.Query("shipments") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries));
        if (request.Query("manifest") == "1")
            return Manifest([.. courier.Select(null, null).Select(shipment => shipment.Text("shipment_id")!).Where(id => courier.Codes(id) is not null)]);

        return Answer.Json(400, new JsonObject { ["message"] = "Bad Request" });
    }

    private JsonObject? Label(string[] codes) => faults.LabelsNotReady || codes.Length > MostLabels || !codes.All(courier.IsKnown)
        ? null
        : new JsonObject
        {
            ["Voucher"] = Convert.ToBase64String(LabelPdf.Of(codes)),
            ["VoucherFormat"] = "pdf",
            ["VoucherDataList"] = new JsonArray(),
            ["VoucherDataReturnList"] = new JsonArray(),
            ["Result"] = "Success",
            ["Errors"] = new JsonArray(),
        };

    private Answer Manifest(string[] shipments) => shipments.Length > 0 && shipments.All(id => courier.Codes(id) is not null)
        ? Answer.Json(200, new JsonObject { ["status"] = "success", ["manifest"] = Convert.ToBase64String(LabelPdf.Of(["Manifest", .. shipments])) })
        : Answer.Json(200, new JsonObject { ["status"] = "error", ["message"] = "There are no vouchers for a manifest" });

    private static Answer NotReady() => Failure("Voucher is not ready for printing");

    private static Answer Failure(string message) => Answer.Json(200, new JsonObject
    {
        ["Result"] = "Failure",
        ["Errors"] = new JsonArray(new JsonObject { ["Code"] = "VoucherError", ["Severity"] = "Error", ["Message"] = message }),
    });
}
