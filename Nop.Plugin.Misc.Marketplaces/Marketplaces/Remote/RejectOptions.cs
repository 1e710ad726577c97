namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>What may be chosen when the order is rejected.</summary>
/// <param name="LineReasons">Reasons for single lines; empty when only the whole order can be rejected.</param>
/// <param name="OrderReasons">Reasons for the whole order; empty when there is no list.</param>
/// <param name="FreeText">The whole order can be rejected with a text of one's own.</param>
public sealed record RejectOptions(IReadOnlyList<RejectionReason> LineReasons, IReadOnlyList<DecisionOption> OrderReasons, bool FreeText)
{
    /// <summary>Id of the reason for a line of which there is nothing left; null when it is not offered.</summary>
    public string? LineOutOfStock { get; init; }

    /// <summary>Id of the reason for a line of which some pieces are left; null when it is not offered.</summary>
    public string? LineTooFew { get; init; }

    /// <summary>Share of its commission that the marketplace charges for what is rejected; null when it says nothing.</summary>
    public decimal? FeeShare { get; init; }

    /// <summary>Resource key of what becomes of the lines that are not rejected; null where the whole order goes.</summary>
    public string? OtherLines { get; init; }

    /// <summary>Id of the reason for a whole order that cannot be delivered from stock; null when it is not offered.</summary>
    public string? OrderOutOfStock { get; init; }
}

public sealed record RejectionReason(string Id, string Label, bool RequiresAvailableQuantity);
