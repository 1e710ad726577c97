using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>What a file would change.</summary>
/// <param name="Problem">Why it cannot be used at all; null when it can.</param>
public sealed record ImportPlan(OwnerText? Problem, IReadOnlyList<ImportRow> Rows)
{
    public IEnumerable<ImportRow> Bad => Rows.Where(row => row.Objections.Count > 0);

    public IEnumerable<ImportRow> Changing => Rows.Where(row => row.Objections.Count == 0 && (row.Values is not null || row.ChangesIds));

    /// <summary>New ids, by product; null for the identity rule's. They change all at the same time.</summary>
    public IReadOnlyDictionary<ProductIdentity, HandMadeIds?> Moves => Changing.Where(row => row.ChangesIds).ToDictionary(row => row.Product!, row => row.Ids);
}

/// <param name="Name">As the file calls the product.</param>
/// <param name="Values">Null when they stay.</param>
/// <param name="Ids">Null for the identity rule's.</param>
public sealed record ImportRow(int Line, string Name, ProductIdentity? Product, OverrideValues? Values, bool ChangesIds, HandMadeIds? Ids, IReadOnlyList<OwnerText> Objections);
