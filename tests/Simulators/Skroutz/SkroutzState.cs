using System.Collections.Frozen;

namespace Marketplaces.Simulators;

public static class SkroutzState
{
    public const string Open = "open";
    public const string Accepted = "accepted";
    public const string Rejected = "rejected";
    public const string Cancelled = "cancelled";
    public const string Expired = "expired";
    public const string Dispatched = "dispatched";
    public const string Delivered = "delivered";
    public const string PartiallyDelivered = "partially_delivered";
    public const string ForReturn = "for_return";
    public const string Returned = "returned";
    public const string PartiallyReturned = "partially_returned";

    public static IReadOnlyList<string> All { get; } =
        [Open, Accepted, Rejected, Cancelled, Expired, Dispatched, Delivered, PartiallyDelivered, ForReturn, Returned, PartiallyReturned];

    private static readonly FrozenSet<string> Announced =
        FrozenSet.Create(Accepted, Rejected, Expired, Dispatched, Cancelled, PartiallyReturned, Returned);

    /// <summary>Skroutz documents a webhook for these states only.</summary>
    public static bool IsAnnounced(string state) => Announced.Contains(state);
}
