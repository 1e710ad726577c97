using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>A VAT rate that the marketplace names for a line, beside the shop's own. Pure.</summary>
public static class NamedVat
{
    /// <summary>
    /// What the buyer has paid: the named rate. The shop's own where nobody pays VAT, and on the islands, where it is not told whether the named rate
    /// is the reduced one.
    /// </summary>
    /// <param name="shopRate">Reduced already where the island's rate applies.</param>
    public static decimal ToBook(MarketplaceOrderLine line, decimal shopRate, bool isExempt) =>
        line is { PriceIncludesVat: true, IslandVat: false, VatRate: { } named } && !isExempt ? named : shopRate;

    /// <summary>The marketplace and the shop have different rates for the line of a native order.</summary>
    public static bool IsAnother(MarketplaceOrderLine line) =>
        line is { PriceIncludesVat: true, VatRate: { } named, ShopVatRate: { } shop }
        && named != shop
        && !(line.IslandVat && IslandVat.Reduce(named) == shop);
}
