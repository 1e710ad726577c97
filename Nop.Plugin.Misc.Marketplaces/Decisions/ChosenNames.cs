using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Writes beside the ids that were chosen what they were called: once an order is decided, its marketplace no longer says so. Pure.</summary>
public static class ChosenNames
{
    /// <param name="order">What the marketplace said last; null when that cannot be read.</param>
    public static AcceptChoice Of(AcceptChoice choice, RemoteOrder? order) => choice with
    {
        LocationName = NameOf(order?.AcceptOptions?.PickupLocations, choice.PickupLocation),
        WindowName = NameOf(order?.AcceptOptions?.PickupWindows, choice.PickupWindow),
    };

    /// <inheritdoc cref="Of(AcceptChoice, RemoteOrder?)"/>
    public static RejectChoice Of(RejectChoice choice, RemoteOrder? order) => choice with
    {
        Lines = [.. choice.Lines.Select(line => line with
        {
            ProductName = order?.Lines.FirstOrDefault(candidate => candidate.ExternalLineId == line.ExternalLineId)?.ProductName,
            ReasonName = order?.RejectOptions?.LineReasons.FirstOrDefault(reason => reason.Id == line.Reason)?.Label,
        })],
        ReasonName = NameOf(order?.RejectOptions?.OrderReasons, choice.Reason),
    };

    private static string? NameOf(IReadOnlyList<DecisionOption>? options, string? id) => options?.FirstOrDefault(option => option.Id == id)?.Label;
}
