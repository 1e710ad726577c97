using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The products among which a person chooses the one that a line is for.</summary>
public sealed class MarketplacesLineProductsController(ProductSearch search, ProductCards cards, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Lines.";
    private const int LongestText = 200;

    /// <param name="text">A part of a name, a SKU, a bar code or a part number.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Find(string? text)
    {
        var found = await search.FindAsync(text is { Length: > LongestText } ? text[..LongestText] : text ?? "");
        var known = await cards.OfAsync(found);
        var hits = found.Where(known.ContainsKey).Select(one => known[one]).Select(card => new ProductHit(card.Pick, card.Name, card.Codes, card.Picture)).ToList();
        return Json(new ProductHits(hits, await SayAsync(hits.Count, text)));
    }

    private async Task<string> SayAsync(int count, string? text) =>
        string.IsNullOrWhiteSpace(text) ? ""
        : count == 0 ? await texts.GetAsync($"{Keys}NoneFound")
        : await texts.FormatAsync(count < ProductSearch.Most ? $"{Keys}Found" : $"{Keys}FoundMany", count);
}
