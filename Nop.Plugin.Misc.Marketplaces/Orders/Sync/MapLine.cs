using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
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
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    IdentitySearch identities,
    OrderLeases leases,
    SyncOrder sync,
    Journal journal)
{
    /// <param name="identity">SKU, bar code or manufacturer's number of a product or a combination.</param>
    public async Task<MapLineOutcome> MapAsync(int marketplaceOrderId, int lineId, string identity, CancellationToken cancellationToken)
    {
        var found = await identities.FindAsync(new MarketplaceAccount { IdentityRule = IdentityRule.Sku }, identity, null, identity, identity);
        if (found.Count != 1)
            return found.Count == 0 ? MapLineOutcome.Unknown : MapLineOutcome.Ambiguous;

        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order
            || await accounts.FindAsync(order.AccountId) is not { } account
            || marketplaces.Find(account.Marketplace) is not { } marketplace)
        {
            return MapLineOutcome.NotPossible;
        }

        var outcome = MapLineOutcome.NotPossible;
        await leases.RunAsync(account, marketplace, ForeignId.Read(order.ExternalId), async work => outcome = await MapAsync(work, lineId, found[0], identity, cancellationToken), cancellationToken);
        return outcome;
    }

    private async Task<MapLineOutcome> MapAsync(OrderWork work, int lineId, ProductIdentity product, string identity, CancellationToken cancellationToken)
    {
        if (work.Order.OrderId != 0 || work.Lines.Find(line => line.Id == lineId) is not { ProductId: 0 } line)
            return MapLineOutcome.NotPossible;

        (line.ProductId, line.CombinationId, line.MatchedByHand) = (product.ProductId, product.CombinationId, true);
        await work.WhileHeldAsync(() => lines.UpdateAsync(line, publishEvent: false));
        await journal.OrderAsync(work.Order, JournalLevel.Information, new(OrderTexts.LineMapped, line.ExternalProductId, identity));
        if (!work.Order.IsSynced())
            await sync.RunAsync(work, cancellationToken);

        return MapLineOutcome.Mapped;
    }
}
