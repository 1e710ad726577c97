using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Reads a file of listings and finds out what it would change and which of its rows cannot be, without changing anything.</summary>
public sealed class PlanImport(MappingRules rules, ListingOverrides overrides, IdentitySearch search)
{
    public const int MostRows = 5_000;
    private const string IdTwice = $"{Invalid}IdTwice";
    private const string Invalid = $"{MarketplacesDefaults.Resources}.OverrideFiles.Invalid.";

    public async Task<ImportPlan> PlanAsync(MarketplaceAccount account, string text)
    {
        List<CsvRow> rows;
        try
        {
            rows = [.. CsvReader.Read(text).Take(MostRows + 2)];
        }
        catch (FormatException unclosed)
        {
            return Unusable(new OwnerText($"{Invalid}Quote", unclosed.Message));
        }

        if (rows.Count < 2)
            return Unusable(new OwnerText($"{Invalid}Empty"));
        if (rows.Count > MostRows + 1)
            return Unusable(new OwnerText($"{Invalid}TooManyRows", MostRows));

        var heading = rows[0].Cells.Select(cell => cell.Trim().ToLowerInvariant()).Reverse().SkipWhile(name => name.Length == 0).Reverse().ToList();
        return ListingColumns.Objection(heading) is { } objection
            ? Unusable(objection)
            : new ImportPlan(null, await PlanAsync(account, [.. rows.Skip(1).Select(row => new FileRow(row, heading))]));
    }

    private static ImportPlan Unusable(OwnerText problem) => new(problem, []);

    private async Task<IReadOnlyList<ImportRow>> PlanAsync(MarketplaceAccount account, IReadOnlyList<FileRow> rows)
    {
        var products = new Dictionary<FileRow, (ProductIdentity? Product, OwnerText? Objection)>();
        foreach (var row in rows)
            products[row] = row.HasTooMany ? (null, new OwnerText($"{Invalid}TooManyCells")) : await ProductAsync(row);

        var known = products.Values.Select(found => found.Product).OfType<ProductIdentity>().Distinct().ToList();
        var objections = await rules.ObjectionsToAsync(known);
        var before = await overrides.OfAsync(account.Id, [.. known.Select(product => product.ProductId).Distinct()]);
        var (first, taken) = (new Dictionary<ProductIdentity, int>(), new TypedInFile());
        var planned = new List<ImportRow>(rows.Count);
        foreach (var row in rows)
        {
            var (product, objection) = products[row];
            objection ??= objections.GetValueOrDefault(product!);
            if (objection is null && !first.TryAdd(product!, row.Line))
                objection = new OwnerText($"{Invalid}ProductTwice", first[product!]);
            planned.Add(objection is null ? Row(row, product!, before.GetValueOrDefault(product!), taken) : new ImportRow(row.Line, row.Name, product, null, false, null, [objection]));
        }

        return await CheckIdsAsync(account, planned);
    }

    /// <summary>What cannot be used keeps its ids from the others; all the same it is told at once what else is wrong with it.</summary>
    private async Task<IReadOnlyList<ImportRow>> CheckIdsAsync(MarketplaceAccount account, IReadOnlyList<ImportRow> rows)
    {
        var moves = new ImportPlan(null, rows).Moves;
        var wished = rows.Where(row => row.ChangesIds && row.Objections.All(objection => objection.Key != IdTwice)).ToDictionary(row => row.Product!, row => row.Ids);
        var objections = await rules.ObjectionsAsync(account, moves);
        var toAll = wished.Count == moves.Count ? objections : await rules.ObjectionsAsync(account, wished);
        return [.. rows.Select(row =>
            row.ChangesIds && (row.Objections.Count == 0 ? objections : toAll).TryGetValue(row.Product!, out var objection) && wished.ContainsKey(row.Product!)
                ? row with { Objections = [.. row.Objections, objection] }
                : row)];
    }

    private static ImportRow Row(FileRow row, ProductIdentity product, MarketplaceListingOverride? own, TypedInFile taken)
    {
        var stored = OverrideValues.Of(own);
        var (values, objections) = OverrideRules.Read(ListingColumns.Rules(OverrideRules.Written(stored), row.Cells));
        var (typed, ids) = (HandMadeIds.Of(own), row.Ids(HandMadeIds.Of(own)));
        var all = objections.Select(objection => objection.Text).ToList();
        if (ids is not null && taken.Line(product, ids, row.Line) is { } line)
            all.Add(new OwnerText(IdTwice, line));

        return new ImportRow(row.Line, row.Name, product, values == stored ? null : values, ids != typed, ids, all);
    }

    private async Task<(ProductIdentity?, OwnerText?)> ProductAsync(FileRow row)
    {
        var (number, part, sku) = (row[ListingColumns.Product], row[ListingColumns.Combination], row[ListingColumns.Sku]);
        var combinationId = 0;
        if (part.Length > 0 && !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out combinationId))
            return (null, new OwnerText($"{Invalid}NotANumber", part, ListingColumns.Combination));
        if (number.Length > 0)
        {
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var productId)
                ? (new ProductIdentity(productId, combinationId), null)
                : (null, new OwnerText($"{Invalid}NotANumber", number, ListingColumns.Product));
        }

        return sku.Length > 0 && await search.FindToOpenAsync(sku) is [var only]
            ? (combinationId == 0 ? only : only with { CombinationId = combinationId }, null)
            : (null, new OwnerText($"{Invalid}NoSuchSku", sku));
    }
}
