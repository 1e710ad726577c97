using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal static class Rejection
{
    private sealed record RejectedLine(JsonObject Line, RejectionReason Reason, long? Available);

    /// <summary>On success <see cref="OrderEdit.FollowUp"/> holds the lines Skroutz orders again, if any are available.</summary>
    public static Refusal? ByMerchant(OrderEdit edit, JsonNode? body)
    {
        if (edit.State != SkroutzState.Open)
            return Refusal.Already(edit.State);
        if (body is not JsonObject request)
            return new Refusal(400, "invalid_format", "Expected a JSON object.");

        var (lines, other) = (request["line_items"], request["rejection_reason_other"]);
        if (lines != null && other != null)
            return Refusal.Order("Give either line items or another rejection reason, not both.");
        if (lines != null)
            return ByLines(edit, lines);
        if (string.IsNullOrWhiteSpace(JsonFields.StrictText(other)))
            return Refusal.Order("Line items or a rejection reason are missing.");

        Whole(edit, JsonFields.StrictText(other)!, "merchant");
        return null;
    }

    public static void Whole(OrderEdit edit, string reason, string actor)
    {
        edit.EnterState(SkroutzState.Rejected);
        edit.Set("rejection_info", new JsonObject { ["reason"] = reason, ["actor"] = actor });
        edit.Announce();
    }

    private static Refusal? ByLines(OrderEdit edit, JsonNode sent)
    {
        if (sent is not JsonArray { Count: > 0 } items)
            return Refusal.Order("Line items are missing.");

        var rejected = new List<RejectedLine>();
        foreach (var item in items)
        {
            if (Read(edit, item as JsonObject, rejected) is { } refusal)
                return refusal;
        }

        edit.EnterState(SkroutzState.Rejected);
        edit.FollowUp = Remaining(edit.Order, rejected);
        foreach (var (line, reason, _) in rejected)
            line["rejection_reason"] = reason.LineReason;
        edit.Announce();
        return null;
    }

    private static Refusal? Read(OrderEdit edit, JsonObject? item, List<RejectedLine> rejected)
    {
        var id = JsonFields.StrictText(item?["id"]);
        var line = edit.Order.Objects("line_items").FirstOrDefault(candidate => id != null && candidate.Text("id") == id);
        if (item == null || line == null)
            return Refusal.Order($"Line item {id} does not belong to this order.");
        if (rejected.Exists(other => other.Line == line))
            return Refusal.Order($"Line item {id} is given more than once.");

        var reasonId = JsonFields.StrictInteger(item["reason_id"]);
        var offered = (edit.Order["reject_options"] as JsonObject).Objects("line_item_rejection_reasons")
            .FirstOrDefault(reason => reasonId != null && reason.WholeNumber("id") == reasonId);
        var known = Array.Find(RejectionReason.All, reason => reason.Id == reasonId);
        if (offered == null || known == null)
            return Refusal.Order($"Line item {id}: Rejection reason is not available for this order.");

        var given = item["available_quantity"];
        var available = JsonFields.StrictInteger(given);
        if (offered.Flag("requires_available_quantity"))
        {
            if (given == null)
                return Refusal.Order($"Line item {id}: Available quantity is missing.");
            if (available is not { } quantity || quantity < 0 || quantity >= (line.WholeNumber("quantity") ?? 0))
                return Refusal.Order($"Line item {id}: Available quantity is not valid.");
        }
        else if (given != null)
            return Refusal.Order($"Line item {id}: Available quantity does not go with this rejection reason.");

        rejected.Add(new RejectedLine(line, known, available));
        return null;
    }

    /// <summary>A limited line makes Skroutz order what is left of it, together with the lines nobody rejected.</summary>
    private static JsonObject? Remaining(JsonObject order, List<RejectedLine> rejected)
    {
        if (!rejected.Exists(line => line.Available > 0))
            return null;

        var lines = new JsonArray();
        foreach (var line in order.Objects("line_items"))
        {
            var rejection = rejected.Find(candidate => candidate.Line == line);
            var quantity = rejection == null ? line.WholeNumber("quantity") ?? 0 : rejection.Available ?? 0;
            if (quantity > 0)
                lines.Add(WithQuantity(line.DeepClone().AsObject(), quantity));
        }

        var followUp = order.DeepClone().AsObject();
        followUp["line_items"] = lines;
        return followUp;
    }

    private static JsonObject WithQuantity(JsonObject line, long quantity)
    {
        var total = line.Amount("unit_price") * quantity;
        line["quantity"] = quantity;
        line["total_price"] = JsonFields.Money(total);
        if (line["commission_rate"] != null)
            line["commission"] = JsonFields.Money(decimal.Round(total * line.Amount("commission_rate") / 100, 2));
        return line;
    }
}
