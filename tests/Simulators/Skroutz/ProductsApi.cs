using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal sealed class ProductsApi(ProductBook book, SkroutzFaults faults, SkroutzGuard guard, TimeProvider time)
{
    public void MapTo(SimulatorServer server)
    {
        server.Map("POST", "/merchants/products/batch", guard.Check(Update, json: true));
        server.Map("GET", "/merchants/products/batch/{id}/status", guard.Check(Status));
        server.Map("POST", "/merchants/products/validate_batch_payload", guard.Check(Validate, json: true));
        server.Map("POST", "/merchants/products/batch/validations", guard.Check(Validate, json: true));
    }

    private Answer Update(SimulatorRequest request)
    {
        if (Read(request, out var products) is { } refusal)
            return refusal.ToAnswer(faults.RefusalShape, faults.NamesProducts);

        var now = time.GetUtcNow();
        var batch = new PushedBatch
        {
            CreatedAt = now,
            AppliesAt = faults.BatchIds ? now + faults.ApplyDelay : now,
            Products = products,
            Failing = faults.FailProducts
        };
        book.Take(batch);
        if (faults.BatchAnswer is { } body)
            return Answer.Text(200, body);

        return Answer.Json(200, faults.BatchIds ? new JsonObject { ["success"] = true, ["id"] = batch.Id } : new JsonObject { ["success"] = true });
    }

    private Answer Status(SimulatorRequest request) => faults.BatchIds && book.FindBatch(request.Route("id")) is { } batch
        ? Answer.Json(200, batch.ToJson())
        : new Refusal(404, "not_found", "Batch not found.").ToAnswer();

    private Answer Validate(SimulatorRequest request) => Read(request, out _)?.ToAnswer(faults.RefusalShape, faults.NamesProducts)
        ?? Answer.Json(200, new JsonObject { ["success"] = true, ["message"] = "All validations passed successfully." });

    private Refusal? Read(SimulatorRequest request, out IReadOnlyList<PushedProduct> products)
    {
        products = [];
        if (faults.InvalidShopState)
            return new Refusal(422, "invalid_shop_state", "Shop is not in a valid state to perform this action.");
        if (faults.ScanningXml)
            return new Refusal(422, "invalid_shop_state", "We are currently scanning your XML. Please try again later.");

        return ProductBatch.Read(request.Json(), faults.RejectProducts, time.GetUtcNow(), out products);
    }
}
