using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>The columns of a file of listings. Their names are the same in every language, so that a file can be read again.</summary>
public static class ListingColumns
{
    public const string Product = "product_id";
    public const string Combination = "combination_id";
    public const string Sku = "sku";
    public const string Id = "own_id";
    public const string VariationId = "own_variation_id";

    private static readonly string[] _info = ["product", "id", "variation_id"];

    /// <summary>Columns of rules, with where they come from and go to.</summary>
    private static readonly (string Name, Func<OverrideModel, string?> Read, Func<OverrideModel, string, OverrideModel> Write)[] _rules =
    [
        ("offered", model => model.Offered, (model, cell) => model with { Offered = cell }),
        ("buffer", model => model.StockBuffer, (model, cell) => model with { StockBuffer = cell }),
        ("cap", model => model.StockCap, (model, cell) => model with { StockCap = cell }),
        ("stop_at", model => model.StockStopAt, (model, cell) => model with { StockStopAt = cell }),
        ("fixed_price", model => model.FixedPrice, (model, cell) => model with { FixedPrice = cell }),
        ("price_percent", model => model.PricePercent, (model, cell) => model with { PricePercent = cell }),
        ("price_amount", model => model.PriceAmount, (model, cell) => model with { PriceAmount = cell }),
        ("price_rounding", model => model.PriceRounding, (model, cell) => model with { PriceRounding = cell }),
    ];

    public static IReadOnlyList<string> All { get; } = [Product, Combination, Sku, .. _info, Id, VariationId, .. _rules.Select(rule => rule.Name)];

    public static IEnumerable<string> Cells(ListingFacts facts, OverrideModel rules, HandMadeIds? typed) =>
    [
        facts.Product.ProductId.ToString(CultureInfo.InvariantCulture),
        facts.Product.CombinationId.ToString(CultureInfo.InvariantCulture),
        .. new[] { facts.Sku, facts.Name, facts.ExternalProductId, facts.ExternalVariationId, typed?.ProductId, typed?.VariationId }.Select(CsvWriter.Words),
        .. _rules.Select(rule => rule.Read(rules) ?? ""),
    ];

    /// <summary>Why the heading cannot be used; null when it can.</summary>
    public static OwnerText? Objection(IReadOnlyList<string> heading)
    {
        const string invalid = $"{MarketplacesDefaults.Resources}.OverrideFiles.Invalid.";
        if (heading.FirstOrDefault(name => !All.Contains(name)) is { } unknown)
            return new OwnerText($"{invalid}Column", unknown, string.Join(", ", All));
        if (heading.Distinct().Count() < heading.Count)
            return new OwnerText($"{invalid}ColumnTwice");

        return heading.Contains(Product) || heading.Contains(Sku) ? null : new OwnerText($"{invalid}NoProduct", Product, Sku);
    }

    /// <summary>The rules as they were, with what the row's columns say.</summary>
    public static OverrideModel Rules(OverrideModel before, IReadOnlyDictionary<string, string> row) =>
        _rules.Where(rule => row.ContainsKey(rule.Name)).Aggregate(before, (model, rule) => rule.Write(model, row[rule.Name]));
}

/// <summary>A listing as a file shows it.</summary>
public sealed record ListingFacts(ProductIdentity Product, string? Sku, string Name, string ExternalProductId, string ExternalVariationId);
