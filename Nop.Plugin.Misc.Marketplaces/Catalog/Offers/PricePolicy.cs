using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>What becomes of the shop's price on its way to a marketplace.</summary>
/// <param name="Fixed">Euro with tax, instead of the shop's price and of everything below; null for none.</param>
/// <param name="Percent">Added to the shop's price; negative for taken off.</param>
/// <param name="Amount">Euro added after that; negative for taken off.</param>
/// <param name="Rounding">What the result is raised to.</param>
public sealed record PricePolicy(decimal? Fixed, decimal Percent, decimal Amount, PriceRounding Rounding)
{
    private const int CentsInEuro = 100;

    public static PricePolicy Of(MarketplaceAccount account, MarketplaceListingOverride? own = null) => new(
        own?.FixedPrice,
        own?.PricePercent ?? account.PricePercent,
        own?.PriceAmount ?? account.PriceAmount,
        (PriceRounding)(own?.PriceRoundingId ?? account.PriceRoundingId));

    /// <param name="shopPrice">Euro with tax and two decimals; null when the shop has none that could be offered.</param>
    /// <returns>The same; null when nothing can be sold at what comes out.</returns>
    public decimal? Of(decimal? shopPrice)
    {
        if (Fixed is { } fixedPrice)
            return OfferPrice.Of(fixedPrice);

        return shopPrice is { } price && OfferPrice.Of((price * (1 + (Percent / 100))) + Amount) is { } changed
            ? OfferPrice.Of(Raised(changed))
            : null;
    }

    private decimal Raised(decimal price)
    {
        var cents = (long)(price * CentsInEuro);
        var (step, ending) = Rounding switch
        {
            PriceRounding.TenCents => (10, 0),
            PriceRounding.WholeEuro => (CentsInEuro, 0),
            PriceRounding.Ending90 => (CentsInEuro, 90),
            PriceRounding.Ending95 => (CentsInEuro, 95),
            PriceRounding.Ending99 => (CentsInEuro, 99),
            _ => (1, 0),
        };
        var missing = (ending - (cents % step) + step) % step;
        return (decimal)(cents + missing) / CentsInEuro;
    }
}
