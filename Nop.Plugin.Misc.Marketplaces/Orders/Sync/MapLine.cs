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

    /// <summary>There is an order in the shop already, or the line is none of this order.</summary>
    NotPossible,
}

/// <summary>A person says which product a line is for, or takes that back, until there is an order in the shop; the order goes on from there.</summary>
public sealed class MapLine(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceOrderLine> lines,
    IdentitySearch identities,
    RememberedMatches remembered,
    OrderLeases leases,
    SyncOrder sync,
    Journal journal)
{
    /// <summary>A person may say which product the line is for.</summary>
    public static bool IsPossible(MarketplaceOrder order, MarketplaceOrderLine line) =>
        order is { OrderId: 0, HandledElsewhere: false } && line.IsSold() && OrderRules.IsSale(order.Traits);

    /// <param name="identity">SKU, bar code or manufacturer's number of a product or a combination.</param>
    /// <param name="remember">The same goods in later orders are the same product.</param>
    /// <param name="customerId">Who says so.</param>
    public async Task<MapLineOutcome> MapAsync(int marketplaceOrderId, int lineId, string identity, bool remember, int customerId, CancellationToken cancellationToken)
    {
        var found = await identities.FindTypedAsync(identity);
        return found.Count == 1
            ? await MapAsync(marketplaceOrderId, lineId, found[0], identity, remember, customerId, cancellationToken)
            : found.Count == 0 ? MapLineOutcome.Unknown : MapLineOutcome.Ambiguous;
    }

    /// <summary>Says so of what was picked.</summary>
    /// <inheritdoc cref="MapAsync(int, int, string, bool, int, CancellationToken)"/>
    public async Task<MapLineOutcome> MapAsync(int marketplaceOrderId, int lineId, ProductIdentity product, bool remember, int customerId, CancellationToken cancellationToken) =>
        (await identities.ExistingAsync([product])).Count == 0
            ? MapLineOutcome.Unknown
            : await MapAsync(marketplaceOrderId, lineId, product, ProductMark.Of(product), remember, customerId, cancellationToken);

    /// <summary>Takes back what a person has said, for later orders as well; the line is matched as if nobody had.</summary>
    /// <param name="customerId">Who takes it back.</param>
    public async Task<MapLineOutcome> UndoAsync(int marketplaceOrderId, int lineId, int customerId, CancellationToken cancellationToken)
    {
        if (await FindAsync(marketplaceOrderId, lineId) is { Line: { RememberMatch: true, Match: LineMatch.ByHand } line, Order: { OrderId: 0 } order })
            await remembered.ForgetAsync(order.AccountId, line.GoodsKey, cancellationToken);

        return await ChangeAsync(marketplaceOrderId, lineId, line => line.Match is LineMatch.ByHand, UndoneLine, Told, cancellationToken);

        OwnerText Told(MarketplaceOrderLine line) => new(OrderTexts.LineUnmapped, line.ExternalProductId, customerId, ProductMark.Of(new(line.ProductId, line.CombinationId)));
    }

    /// <summary>
    /// Later orders with the same goods are matched as if nobody had said anything, and so is this one unless there is an order in the shop already.
    /// </summary>
    /// <param name="customerId">Who wants that.</param>
    public async Task<MapLineOutcome> ForgetAsync(int marketplaceOrderId, int lineId, int customerId, CancellationToken cancellationToken)
    {
        if (await FindAsync(marketplaceOrderId, lineId) is not { Line: { GoodsKey.Length: > 0 } forgotten, Order: var order })
            return MapLineOutcome.NotPossible;

        await remembered.ForgetAsync(order.AccountId, forgotten.GoodsKey, cancellationToken);
        await journal.OrderAsync(order, JournalLevel.Information, new(OrderTexts.MatchForgotten, forgotten.ExternalProductId, customerId));
        await ChangeAsync(marketplaceOrderId, lineId, line => line.Match is LineMatch.Remembered, UndoneLine, null, cancellationToken);
        return MapLineOutcome.Mapped;
    }

    private static void UndoneLine(MarketplaceOrderLine line) =>
        (line.ProductId, line.CombinationId, line.Match, line.RememberMatch) = (0, 0, LineMatch.ByIdentity, false);

    private async Task<(MarketplaceOrder Order, MarketplaceOrderLine Line)?> FindAsync(int marketplaceOrderId, int lineId) =>
        await orders.GetByIdAsync(marketplaceOrderId) is { } order
        && await lines.Table.FirstOrDefaultAsync(line => line.Id == lineId && line.MarketplaceOrderId == marketplaceOrderId) is { } line
            ? (order, line)
            : null;

    private async Task<MapLineOutcome> MapAsync(
        int marketplaceOrderId, int lineId, ProductIdentity product, string identity, bool remember, int customerId, CancellationToken cancellationToken)
    {
        // Only the last word about the goods is remembered, whichever order it was said of.
        if (remember && await FindAsync(marketplaceOrderId, lineId) is (var order, var known) && IsPossible(order, known))
            await remembered.ForgetAsync(order.AccountId, known.GoodsKey, cancellationToken);

        return await ChangeAsync(
            marketplaceOrderId,
            lineId,
            line => line.IsSold(),
            line => (line.ProductId, line.CombinationId, line.Match, line.RememberMatch) = (product.ProductId, product.CombinationId, LineMatch.ByHand, remember),
            line => new(OrderTexts.LineMapped, line.ExternalProductId, identity, customerId),
            cancellationToken);
    }

    /// <param name="told">What the journal is told, of the line as it was before.</param>
    private async Task<MapLineOutcome> ChangeAsync(
        int marketplaceOrderId, int lineId, Func<MarketplaceOrderLine, bool> isPossible, Action<MarketplaceOrderLine> change, Func<MarketplaceOrderLine, OwnerText>? told, CancellationToken cancellationToken)
    {
        var outcome = MapLineOutcome.NotPossible;
        await leases.RunAsync(marketplaceOrderId, ChangeAsync, cancellationToken);
        return outcome;

        async Task ChangeAsync(OrderWork work)
        {
            if (work.Order.OrderId != 0 || work.Lines.Find(line => line.Id == lineId && isPossible(line)) is not { } line)
                return;

            var text = told?.Invoke(line);
            change(line);
            await work.WhileHeldAsync(() => lines.UpdateAsync(line, publishEvent: false));
            if (text is not null)
                await journal.OrderAsync(work.Order, JournalLevel.Information, text);

            outcome = MapLineOutcome.Mapped;
            if (!work.Order.IsSynced())
                await sync.RunAsync(work, cancellationToken);
        }
    }
}
