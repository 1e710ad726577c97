using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Listings that wait for the owner.</summary>
public record ProposalsModel : BaseNopModel
{
    public int AccountId { get; set; }

    public string Marketplace { get; set; } = "";

    /// <summary>All of them.</summary>
    public int Count { get; set; }

    /// <summary>Ticks of the moment at which they were looked up: what came later is not confirmed unseen.</summary>
    public long Until { get; set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<ProposalModel> Proposals { get; set; } = [];

    public bool MayChange { get; set; }
}

/// <param name="Refused">Why it cannot be confirmed, such as an id that several have; null when it can.</param>
public sealed record ProposalModel(int ListingId, int ProductId, int CombinationId, string Product, string Ids, string? Refused);
