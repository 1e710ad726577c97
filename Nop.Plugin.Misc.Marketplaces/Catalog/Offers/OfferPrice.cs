namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>Prices as marketplaces take them: euro with two decimals.</summary>
public static class OfferPrice
{
    /// <summary>For what is taken off sale and has no price that was told: nobody should buy at it by mistake.</summary>
    public const decimal OffSale = 9_999m;

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
