using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

internal static class PickupReadiness
{
    public const string LastMile = "Skroutz Last Mile";

    public static Refusal? Set(OrderEdit edit)
    {
        if (!IsEligible(edit) || edit.Order.Flag("is_ready_for_dispatch"))
            return Refusal.NotReady;

        edit.Set("is_ready_for_dispatch", true);
        MoveEarlier(edit);
        return null;
    }

    public static Refusal? Undo(OrderEdit edit)
    {
        if (!IsEligible(edit) || !edit.Order.Flag("is_ready_for_dispatch"))
            return Refusal.NotUndone;

        edit.Set("is_ready_for_dispatch", false);
        if (edit.WindowBeforeReady is { } window)
            edit.Set("pickup_window", window.DeepClone());
        edit.WindowBeforeReady = null;
        return null;
    }

    private static bool IsEligible(OrderEdit edit) =>
        edit.State == SkroutzState.Accepted
        && edit.Order.Text("courier") == LastMile
        && edit is { IsFulfilledByMerchant: false, IsFulfilledBySkroutz: false, IsStorePickup: false };

    private static void MoveEarlier(OrderEdit edit)
    {
        if (edit.Order["pickup_window"] is not JsonObject window
            || AthensTime.Parse(window.Text("from")) is not { } from
            || AthensTime.Parse(window.Text("to")) is not { } to
            || from.AddDays(-1) <= edit.Now)
            return;

        edit.WindowBeforeReady = window.DeepClone();
        edit.Set("pickup_window", new JsonObject { ["from"] = AthensTime.Text(from.AddDays(-1)), ["to"] = AthensTime.Text(to.AddDays(-1)) });
    }
}
