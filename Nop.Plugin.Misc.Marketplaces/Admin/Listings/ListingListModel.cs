using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public record ListingListModel : BasePagedListModel<ListingRowModel>;

public record ListingRowModel : BaseNopEntityModel
{
    public string Marketplace { get; set; } = "";

    public int AccountId { get; set; }

    public int ProductId { get; set; }

    public int CombinationId { get; set; }

    /// <summary>The shop uses its ids no more: it is only there until it is off sale.</summary>
    public bool IsGivenUp { get; set; }

    /// <summary>What the owner rules for it, in words.</summary>
    public string Own { get; set; } = "";

    public string Product { get; set; } = "";

    public string ExternalProductId { get; set; } = "";

    public string ExternalVariationId { get; set; } = "";

    /// <summary>What the shop would offer at this moment; empty when it has nothing to say.</summary>
    public string NowOffer { get; set; } = "";

    /// <summary>In what that is not what the marketplace shows; null when it is.</summary>
    public string? Difference { get; set; }

    /// <summary>The offer that the marketplace is still at, or has not applied; empty when there is none.</summary>
    public string SentOffer { get; set; } = "";

    public string? SentOn { get; set; }

    /// <summary>The offer that the marketplace shows, as far as that is known; empty when there is none.</summary>
    public string AppliedOffer { get; set; } = "";

    public string? AppliedOn { get; set; }

    public string State { get; set; } = "";

    public string Tone { get; set; } = "";

    /// <summary>What comes next of it: when what has failed is tried again, or what it waits for.</summary>
    public string? Note { get; set; }

    /// <summary>What somebody has to look at.</summary>
    public string? Problem { get; set; }

    /// <summary>Why it is not meant to be sold there, or not yet: nobody's mistake.</summary>
    public string? Reason { get; set; }

    /// <summary>What came of the last validation; null when there was none, or it is no longer of interest.</summary>
    public string? Validation { get; set; }

    public string? ValidatedOn { get; set; }

    /// <summary>What the marketplace had to object then.</summary>
    public string? Objection { get; set; }
}
