using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>The colour of a combination, where colours are products of their own at the marketplace.</summary>
/// <param name="ValueId">nop's number of the attribute value.</param>
/// <param name="IsAll">The combination consists of nothing else.</param>
public sealed record CombinationColour(int ValueId, bool IsAll);

/// <summary>Finds the colours of combinations, with one query however many they are, and with none where the account keeps colours together.</summary>
public sealed class ColourReader(IRepository<ProductAttributeMapping> attributes)
{
    private static readonly IReadOnlyDictionary<int, CombinationColour> _none = new Dictionary<int, CombinationColour>();

    /// <summary>By the ids of the combinations, without those that have no colour.</summary>
    public async Task<IReadOnlyDictionary<int, CombinationColour>> OfAsync(MarketplaceAccount account, IEnumerable<ProductAttributeCombination> combinations)
    {
        if (account.ColourAttributeId == 0)
            return _none;

        var all = combinations.ToList();
        var (productIds, attributeId) = (all.Select(combination => combination.ProductId).Distinct().ToList(), account.ColourAttributeId);
        if (productIds.Count == 0)
            return _none;

        var mappings = (await attributes.Table
            .Where(mapping => mapping.ProductAttributeId == attributeId && productIds.Contains(mapping.ProductId))
            .Select(mapping => mapping.Id)
            .ToListAsync()).ToHashSet();
        var colours = new Dictionary<int, CombinationColour>();
        foreach (var combination in mappings.Count == 0 ? [] : all)
        {
            var chosen = ChosenValues.Of(combination.AttributesXml);
            if (chosen.FirstOrDefault(value => mappings.Contains(value.MappingId)) is { ValueId: > 0 } colour)
                colours[combination.Id] = new CombinationColour(colour.ValueId, chosen.All(value => value.MappingId == colour.MappingId));
        }

        return colours;
    }
}
