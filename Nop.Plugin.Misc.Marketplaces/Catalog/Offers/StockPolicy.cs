using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <param name="Buffer">Pieces that are never offered.</param>
/// <param name="Cap">Most pieces ever offered; 0 means no cap.</param>
/// <param name="Unmanaged">Pieces offered of a product whose stock the shop does not manage.</param>
public sealed record StockPolicy(int Buffer, int Cap, int Unmanaged)
{
    public static StockPolicy Of(MarketplaceAccount account) => new(account.StockBuffer, account.StockCap, account.UnmanagedStock);
}
