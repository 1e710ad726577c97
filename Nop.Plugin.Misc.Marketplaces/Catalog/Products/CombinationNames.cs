using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <param name="Colour">Empty where colours are nothing apart.</param>
/// <param name="Size">What the combination is beside its colour.</param>
public sealed record CombinationName(string Colour, string Size)
{
    public static CombinationName None { get; } = new("", "");

    public string Whole => $"{Colour} {Size}".Trim();
}

/// <summary>What combinations are called, by the names of the values they consist of.</summary>
public sealed class CombinationNames(IRepository<ProductAttributeMapping> attributes, IRepository<ProductAttributeValue> values)
{
    private const string Separator = "/";

    /// <summary>By the ids of the combinations.</summary>
    /// <param name="colourAttributeId">The attribute that is told apart from the others; 0 for none.</param>
    public async Task<IReadOnlyDictionary<int, CombinationName>> OfAsync(IReadOnlyCollection<ProductAttributeCombination> combinations, int colourAttributeId = 0)
    {
        var ids = combinations.Select(combination => combination.ProductId).Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<int, CombinationName>();

        var names = (await (from attribute in attributes.Table
                            join value in values.Table on attribute.Id equals value.ProductAttributeMappingId
                            where ids.Contains(attribute.ProductId)
                            select new { value.Id, value.Name, attribute.ProductAttributeId }).ToListAsync())
            .Where(value => !string.IsNullOrWhiteSpace(value.Name))
            .ToDictionary(value => value.Id, value => (value.Name, IsColour: colourAttributeId != 0 && value.ProductAttributeId == colourAttributeId));
        return combinations.ToDictionary(combination => combination.Id, combination =>
        {
            var chosen = ChosenValues.Of(combination.AttributesXml).Where(value => names.ContainsKey(value.ValueId)).Select(value => names[value.ValueId]).ToLookup(value => value.IsColour, value => value.Name);
            return new CombinationName(string.Join(Separator, chosen[true]), string.Join(Separator, chosen[false]));
        });
    }
}
