using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

public enum MapLineOutcome
{
    Mapped,

    /// <summary>No product has this identity.</summary>
    Unknown,

    /// <summary>More than one product or combination has it.</summary>
    Ambiguous,

    /// <summary>The line has its product already, or is none of this order.</summary>
    NotPossible,
}

/// <summary>A person says which product a line is for; the order goes on from there.</summary>
public sealed class MapLine(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceOrderLine> lines,
    IdentitySearch identities,
    OrderLeases leases,
    SettleOrder settle,
    Journal journal)
{
    /// <param name="identity">SKU, bar code or manufacturer's number of a product or a combination.</param>
    public async Task<MapLineOutcome> MapAsync(int marketplaceOrderId, int lineId, string identity, CancellationToken cancellationToken)
    {
        var found = await identities.FindAsync(new MarketplaceAccount { IdentityRule = IdentityRule.Sku }, identity, null, identity, identity);
        if (found.Count != 1)
            return found.Count == 0 ? MapLineOutcome.Unknown : MapLineOutcome.Ambiguous;

        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order)
            return MapLineOutcome.NotPossible;

        await using var lease = await leases.TakeAsync(order.AccountId, order.ExternalKey, cancellationToken);
        order = await orders.GetByIdAsync(marketplaceOrderId);
        var line = await lines.GetByIdAsync(lineId);
        if (line is null || line.MarketplaceOrderId != order.Id || line.ProductId != 0 || order.OrderId != 0)
            return MapLineOutcome.NotPossible;

        (line.ProductId, line.CombinationId, line.MatchedByHand) = (found[0].ProductId, found[0].CombinationId, true);
        await leases.WhileHeldAsync(() => lines.UpdateAsync(line, publishEvent: false));
        await journal.OrderAsync(order, JournalLevel.Information, OrderTexts.LineMapped, line.ExternalProductId, identity);
        if (order.Unsettled)
            await settle.SettleAsync(order, cancellationToken);

        return MapLineOutcome.Mapped;
    }
}
