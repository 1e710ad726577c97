using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>The shop's product attributes, to choose one from whose values are products of their own.</summary>
public sealed class ColourAttributes(IRepository<ProductAttribute> attributes, LocalizedTexts texts)
{
    /// <summary>None first; a chosen one also where the shop no longer has it.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(int chosen)
    {
        var named = await attributes.Table.OrderBy(attribute => attribute.Name).ThenBy(attribute => attribute.Id).Select(attribute => new { attribute.Id, attribute.Name }).ToListAsync();
        List<SelectListItem> choices =
        [
            new(await texts.GetAsync($"{MarketplacesDefaults.Resources}.Configuration.NoColourAttribute"), "0"),
            .. named.Select(attribute => new SelectListItem(attribute.Name, attribute.Id.ToString(CultureInfo.InvariantCulture))),
        ];
        if (chosen != 0 && named.TrueForAll(attribute => attribute.Id != chosen))
            choices.Add(new SelectListItem($"#{chosen}", chosen.ToString(CultureInfo.InvariantCulture)));

        return choices;
    }
}
