namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>Prices as marketplaces take them: euro with two decimals.</summary>
public static class OfferPrice
{
    private const decimal Highest = 9_999_999m;

    /// <summary>Null when no product can be sold at that price.</summary>
    public static decimal? Of(decimal euroWithTax)
    {
        if (euroWithTax > Highest)
            return null;

        var price = Math.Round(euroWithTax, 2, MidpointRounding.AwayFromZero);
        return price > 0 ? price : null;
    }
}
