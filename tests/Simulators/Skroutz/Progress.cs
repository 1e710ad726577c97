using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>What happens to an order without the merchant's doing: buyers, couriers and Skroutz' support.</summary>
internal sealed class Progress(Acceptance acceptance, CourierVouchers vouchers, SkroutzSampleOrders samples)
{
    public const string VoucherUpdate = "voucher_update";
    public const string Extension = "extension";
    public const string NewPickupOptions = "new_pickup_options";

    public static IReadOnlyList<string> Events { get; } = [VoucherUpdate, Extension, NewPickupOptions];

    /// <param name="announce">Null: send a webhook exactly when Skroutz documents one.</param>
    public void Advance(OrderEdit edit, string to, bool? announce)
    {
        switch (to)
        {
            case VoucherUpdate:
                vouchers.Create(edit);
                break;
            case Extension:
                Extend(edit);
                break;
            case NewPickupOptions:
                if (edit.State == SkroutzState.Open)
                    edit.Set("accept_options", samples.NewPickupOptions(edit.IsStorePickup));
                break;
            case SkroutzState.Accepted when edit.State == SkroutzState.Open:
                acceptance.BySkroutz(edit);
                break;
            case SkroutzState.Rejected:
                Rejection.Whole(edit, "Η παραγγελία απορρίφθηκε από το Skroutz", "skroutz");
                break;
            case var state when SkroutzState.All.Contains(state):
                Enter(edit, state);
                if (announce ?? SkroutzState.IsAnnounced(state))
                    edit.Announce();
                break;
            default:
                throw new ArgumentException(
                    $"An order cannot go to '{to}'. Known: {string.Join(", ", SkroutzState.All.Concat(Events))}.");
        }
    }

    private static void Extend(OrderEdit edit)
    {
        foreach (var field in (string[])["expires_at", "dispatch_until"])
        {
            if (AthensTime.Parse(edit.Order.Text(field)) is { } time)
                edit.Change(field, AthensTime.Text(time.AddDays(1)));
        }

        edit.Announce();
    }

    private void Enter(OrderEdit edit, string state)
    {
        edit.EnterState(state);
        switch (state)
        {
            case SkroutzState.Open:
                edit.Set("accept_options", samples.NewPickupOptions(edit.IsStorePickup));
                edit.Set("reject_options", PickupOptions.Rejecting());
                break;
            case SkroutzState.Dispatched when edit.IsFulfilledBySkroutz:
                edit.Change("fbs_delivery_note", "ΤΛΑΠΟ0454022");
                edit.Change("fbs_delivery_note_url", "https://statics.scdn.gr/merchants/samples/fbs_delivery_note.pdf");
                break;
            case SkroutzState.ForReturn or SkroutzState.Returned or SkroutzState.PartiallyReturned:
                Return(edit, state);
                break;
        }
    }

    private static void Return(OrderEdit edit, string state)
    {
        edit.Order["returns"] ??= new JsonArray(new JsonObject
        {
            ["return_uuid"] = $"return-{edit.Code}",
            ["tracking_ids"] = new JsonArray("RT" + edit.Code.Replace("-", "", StringComparison.Ordinal))
        });

        var lines = edit.Order.Objects("line_items");
        foreach (var line in state == SkroutzState.PartiallyReturned ? lines.Take(1) : lines)
            line["return_reason"] ??= "withdrawal";
    }
}
