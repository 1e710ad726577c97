using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>What can be chosen for an order. Labels are the marketplace's, or stand for a text of ours; ids count only for this order and only for a while.</summary>
internal static class SkroutzOptions
{
    private const string NoStock = "1";
    private const string LimitedStock = "4";

    /// <summary>The documented reasons by id, as its orders name them later.</summary>
    private static readonly Dictionary<string, string> _reasons = new()
    {
        [NoStock] = "no_stock",
        ["2"] = "wrong_price",
        [LimitedStock] = "limited_stock",
        ["5"] = "discontinuation",
        ["6"] = "content_mistake",
    };

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
                order.RescheduleOptions is { } days ? [.. Map([.. days.Select(day => new SkroutzOption(day.Date, day.Label))]).Select(OfDay)] : null,
                order.RelocateOptions is { } places ? Map(places) : null);

    private static IReadOnlyList<DecisionOption> Map(IReadOnlyList<SkroutzOption>? options) =>
        [.. (options ?? []).Where(option => Clean.Text(option.Id) is not null)
            .Select(option => new DecisionOption(Clean.Text(option.Id)!, Clean.Text(option.Label) ?? Clean.Text(option.Id)!))];

    private static IReadOnlyList<int> Parcels(IReadOnlyList<string>? numbers) =>
        [.. (numbers ?? []).Select(Scalar.Whole).Where(number => number is > 0 and <= int.MaxValue).Select(number => (int)number!.Value)];

    /// <summary>A date is shown as people write it at home; the label names the day of the week in one language only.</summary>
    private static DecisionOption OfDay(DecisionOption day) =>
        StoredValue.ReadDay(day.Id) is { } date ? day with { Label = StoredValue.Day(date) } : day;

    private static RejectionReason? Map(SkroutzRejectionReason reason) =>
        Clean.Text(reason.Id) is { } id ? new RejectionReason(id, Label(id, Clean.Text(reason.Label)), reason.RequiresAvailableQuantity ?? id == LimitedStock) : null;

    /// <summary>The marketplace's own words are Greek whoever reads; they stay for what nobody has put into words.</summary>
    private static string Label(string id, string? words) => _reasons.TryGetValue(id, out var reason) ? MarketplacesDefaults.Words + reason : words ?? id;
}
