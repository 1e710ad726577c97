using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>Offers in words.</summary>
public sealed class OfferTexts(LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.";

    /// <summary>Empty for what is no stored offer.</summary>
    public async Task<string> TextAsync(string? stored)
    {
        if (OfferContent.Read(stored) is not { } offer)
            return "";

        var text = await texts.FormatAsync($"{Keys}Offer", offer.Quantity, Euro.Text(offer.Price));
        return offer.Enabled ? text : $"{text} · {await texts.GetAsync($"{Keys}Disabled")}";
    }
}
