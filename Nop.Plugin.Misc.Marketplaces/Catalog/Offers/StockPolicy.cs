using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <param name="Buffer">Pieces that are never offered.</param>
/// <param name="Cap">Most pieces ever offered; 0 means no cap.</param>
/// <param name="Unmanaged">Pieces offered of a product whose stock the shop does not manage.</param>
/// <param name="StopAt">With so many sellable pieces, or fewer, none is offered.</param>
public sealed record StockPolicy(int Buffer, int Cap, int Unmanaged, int StopAt = 0)
{
    public static StockPolicy Of(MarketplaceAccount account, MarketplaceListingOverride? own = null) => new(
        own?.StockBuffer ?? account.StockBuffer,
        own?.StockCap ?? account.StockCap,
        account.UnmanagedStock,
        own?.StockStopAt ?? account.StockStopAt);
}
