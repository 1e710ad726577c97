using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;

/// <summary>What the ids of an account find in the shop. Each product is in one of the groups.</summary>
/// <param name="IsWhole">False when the time was over before all products were looked at.</param>
public sealed record OfferPreview(PreviewGroup Found, PreviewGroup WithoutId, PreviewGroup Duplicate, PreviewGroup NotOffered, bool IsWhole);

/// <param name="Count">Products.</param>
/// <param name="Examples">The first of them.</param>
public sealed record PreviewGroup(int Count, IReadOnlyList<PreviewExample> Examples);

/// <param name="Id">As the marketplace would be told; empty for none.</param>
/// <param name="Reason">Why it is not offered; null where the group says it.</param>
public sealed record PreviewExample(int ProductId, string Name, string Id, OwnerText? Reason = null);
