using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>Offers in words.</summary>
public sealed class OfferTexts(LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.";

    /// <summary>Empty for what is no stored offer.</summary>
    public Task<string> TextAsync(string? stored) => TextAsync(OfferContent.Read(stored));

    /// <summary>Empty for none. What is not offered has no figures that anybody could buy at.</summary>
    public async Task<string> TextAsync(OfferContent? offer) => offer switch
    {
        null => "",
        { Enabled: false } => await texts.GetAsync($"{Keys}Disabled"),
        _ => await texts.FormatAsync($"{Keys}Offer", offer.Quantity, Euro.Text(offer.Price)),
    };

    /// <summary>In what the shop's offer is another than the one that the marketplace shows; null for nothing that a buyer could see.</summary>
    /// <param name="applied">Null when it shows none.</param>
    public async Task<string?> DifferenceAsync(OfferContent now, OfferContent? applied)
    {
        var names = new List<string>();
        foreach (var key in Differing(now, applied))
            names.Add(await texts.GetAsync($"{Keys}Differs.{key}"));

        return names.Count == 0 ? null : await texts.FormatAsync($"{Keys}Differs", string.Join(", ", names));
    }

    private static IEnumerable<string> Differing(OfferContent now, OfferContent? applied)
    {
        if (now.Enabled != (applied?.Enabled ?? false))
            return ["Enabled"];

        return now.Enabled
            ? new[] { (Key: "Quantity", IsOther: now.Quantity != applied!.Quantity), (Key: "Price", IsOther: now.Price != applied.Price) }.Where(part => part.IsOther).Select(part => part.Key)
            : [];
    }
}
