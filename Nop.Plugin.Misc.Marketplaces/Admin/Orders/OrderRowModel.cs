using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public record OrderRowModel : BaseNopEntityModel
{
    /// <summary>Values of <see cref="Accept"/>.</summary>
    public const string AcceptAtOnce = "AtOnce";

    /// <inheritdoc cref="AcceptAtOnce"/>
    public const string AcceptByChoice = "ByChoice";

    public string Marketplace { get; set; } = "";

    public string Code { get; set; } = "";

    public string State { get; set; } = "";

    public string Tone { get; set; } = "";

    public bool IsTest { get; set; }

    public string PlacedOn { get; set; } = "";

    /// <summary>It waits for a decision.</summary>
    public bool IsUndecided { get; set; }

    /// <summary>ISO 8601, UTC; null when nothing is to be decided.</summary>
    public string? DecideBy { get; set; }

    /// <summary>The same in the zone and the words of the person at the screen.</summary>
    public string? DecideByTime { get; set; }

    /// <summary>ISO 8601, UTC; null when nothing is to be handed over.</summary>
    public string? DispatchBy { get; set; }

    /// <inheritdoc cref="DecideByTime"/>
    public string? DispatchByTime { get; set; }

    public string? Buyer { get; set; }

    public int Pieces { get; set; }

    /// <summary>What the first line sells.</summary>
    public string? Goods { get; set; }

    /// <summary>Lines beside the first.</summary>
    public int MoreLines { get; set; }

    public IReadOnlyList<OrderMark> Marks { get; set; } = [];

    /// <summary>When the courier comes.</summary>
    public string? Pickup { get; set; }

    public string? PickupPlace { get; set; }

    public string? Courier { get; set; }

    /// <summary>Null where none is needed, or not yet.</summary>
    public bool? HasVoucher { get; set; }

    public string? Tracking { get; set; }

    public string Total { get; set; } = "";

    /// <summary>The total as a number, in euro.</summary>
    public decimal Amount { get; set; }

    public string? Problem { get; set; }

    /// <summary>How the shop's order differs from what the marketplace says; null when both agree.</summary>
    public string? Difference { get; set; }

    /// <summary>0 while there is no native order.</summary>
    public int OrderId { get; set; }

    public string? OrderNumber { get; set; }

    /// <summary>Whether it can be accepted in its row, or needs a choice first; null when there is nothing to accept.</summary>
    public string? Accept { get; set; }
}

/// <param name="Text">A word for a badge.</param>
/// <param name="Hint">What it means.</param>
public sealed record OrderMark(string Text, string Hint);
