using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>What can be chosen for an order. Labels are the marketplace's; ids count only for this order and only for a while.</summary>
internal static class SkroutzOptions
{
    private const string NoStock = "1";
    private const string LimitedStock = "4";

    /// <summary>Null where nothing can be accepted: the order is not open, offers no options, or is an express order, which the marketplace accepts.</summary>
    public static AcceptOptions? Accept(SkroutzOrder order, bool isOpen) =>
        isOpen && order.Express != true && order.AcceptOptions is { } options
            ? new AcceptOptions(Map(options.PickupLocation), [.. Map(options.PickupWindow).Select(SkroutzPickupTimes.Of)], Parcels(options.NumberOfParcels))
            : null;

    public static RejectOptions? Reject(SkroutzOrder order, bool isOpen)
    {
        if (!isOpen || order.RejectOptions is not { } options)
            return null;

        var reasons = (options.LineItemRejectionReasons ?? []).Select(Map).OfType<RejectionReason>().ToList();
        return new RejectOptions(reasons, [], FreeText: true)
        {
            FeeShare = 0.5m,
            OtherLines = SkroutzTexts.OtherLines,
            LineOutOfStock = reasons.Find(reason => reason.Id == NoStock)?.Id,
            LineTooFew = reasons.Find(reason => reason.Id == LimitedStock)?.Id,
        };
    }

    public static PickupOptions? Pickup(SkroutzOrder order) =>
        order.RescheduleOptions is null && order.RelocateOptions is null
            ? null
            : new PickupOptions(
                order.RescheduleOptions is { } days ? Map([.. days.Select(day => new SkroutzOption(day.Date, day.Label))]) : null,
                order.RelocateOptions is { } places ? Map(places) : null);

    private static IReadOnlyList<DecisionOption> Map(IReadOnlyList<SkroutzOption>? options) =>
        [.. (options ?? []).Where(option => Clean.Text(option.Id) is not null)
            .Select(option => new DecisionOption(Clean.Text(option.Id)!, Clean.Text(option.Label) ?? Clean.Text(option.Id)!))];

    private static IReadOnlyList<int> Parcels(IReadOnlyList<string>? numbers) =>
        [.. (numbers ?? []).Select(Scalar.Whole).Where(number => number is > 0 and <= int.MaxValue).Select(number => (int)number!.Value)];

    private static RejectionReason? Map(SkroutzRejectionReason reason) =>
        Clean.Text(reason.Id) is { } id ? new RejectionReason(id, Clean.Text(reason.Label) ?? id, reason.RequiresAvailableQuantity ?? id == LimitedStock) : null;
}
