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
    OrderLeases leases,
    SyncOrder sync,
    Journal journal)
{
    /// <param name="identity">SKU, bar code or manufacturer's number of a product or a combination.</param>
    /// <param name="remember">The same goods in later orders are the same product.</param>
    public async Task<MapLineOutcome> MapAsync(int marketplaceOrderId, int lineId, string identity, bool remember, CancellationToken cancellationToken)
    {
        var found = await identities.FindTypedAsync(identity);
        return found.Count == 1
            ? await MapAsync(marketplaceOrderId, lineId, found[0], identity, remember, cancellationToken)
            : found.Count == 0 ? MapLineOutcome.Unknown : MapLineOutcome.Ambiguous;
    }

    /// <summary>Confirms what was proposed.</summary>
    /// <inheritdoc cref="MapAsync(int, int, string, bool, CancellationToken)"/>
    public async Task<MapLineOutcome> MapAsync(int marketplaceOrderId, int lineId, ProductIdentity product, bool remember, CancellationToken cancellationToken) =>
        (await identities.ExistingAsync([product])).Count == 0
            ? MapLineOutcome.Unknown
            : await MapAsync(marketplaceOrderId, lineId, product, product.CombinationId == 0 ? $"#{product.ProductId}" : $"#{product.ProductId}/{product.CombinationId}", remember, cancellationToken);

    /// <summary>Takes back what a person has said; the line is matched as if nobody had.</summary>
    public Task<MapLineOutcome> UndoAsync(int marketplaceOrderId, int lineId, CancellationToken cancellationToken) =>
        ChangeAsync(marketplaceOrderId, lineId, line => line.Match is LineMatch.ByHand, UndoneLine, new(OrderTexts.LineUnmapped), cancellationToken);

    /// <summary>
    /// Later orders with the same goods are matched as if nobody had said anything, and so is this one unless there is an order in the shop already.
    /// </summary>
    public async Task<MapLineOutcome> ForgetAsync(int marketplaceOrderId, int lineId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order
            || await lines.Table.FirstOrDefaultAsync(line => line.Id == lineId && line.MarketplaceOrderId == marketplaceOrderId) is not { GoodsKey: { Length: > 0 } goods } forgotten)
        {
            return MapLineOutcome.NotPossible;
        }

        var remembering = await (
                from line in lines.Table
                join each in orders.Table on line.MarketplaceOrderId equals each.Id
                where each.AccountId == order.AccountId && line.RememberMatch && line.GoodsKey == goods
                select each.Id)
            .Distinct()
            .ToListAsync();
        foreach (var id in remembering)
            await leases.RunAsync(id, work => ForgetAsync(work, goods), cancellationToken);

        await journal.OrderAsync(order, JournalLevel.Information, new(OrderTexts.MatchForgotten, forgotten.ExternalProductId));
        await ChangeAsync(marketplaceOrderId, lineId, line => line.Match is LineMatch.Remembered, UndoneLine, null, cancellationToken);
        return MapLineOutcome.Mapped;
    }

    private static void UndoneLine(MarketplaceOrderLine line) =>
        (line.ProductId, line.CombinationId, line.Match, line.RememberMatch) = (0, 0, LineMatch.ByIdentity, false);

    private Task<MapLineOutcome> MapAsync(int marketplaceOrderId, int lineId, ProductIdentity product, string identity, bool remember, CancellationToken cancellationToken) => ChangeAsync(
        marketplaceOrderId,
        lineId,
        line => line.IsSold(),
        line => (line.ProductId, line.CombinationId, line.Match, line.RememberMatch) = (product.ProductId, product.CombinationId, LineMatch.ByHand, remember),
        new(OrderTexts.LineMapped, identity),
        cancellationToken);

    /// <param name="told">What the journal is told, after the line's own id.</param>
    private async Task<MapLineOutcome> ChangeAsync(
        int marketplaceOrderId, int lineId, Func<MarketplaceOrderLine, bool> isPossible, Action<MarketplaceOrderLine> change, OwnerText? told, CancellationToken cancellationToken)
    {
        var outcome = MapLineOutcome.NotPossible;
        await leases.RunAsync(marketplaceOrderId, ChangeAsync, cancellationToken);
        return outcome;

        async Task ChangeAsync(OrderWork work)
        {
            if (work.Order.OrderId != 0 || work.Lines.Find(line => line.Id == lineId && isPossible(line)) is not { } line)
                return;

            change(line);
            await work.WhileHeldAsync(() => lines.UpdateAsync(line, publishEvent: false));
            if (told is not null)
                await journal.OrderAsync(work.Order, JournalLevel.Information, new(told.Key!, [line.ExternalProductId, .. told.Arguments]));

            outcome = MapLineOutcome.Mapped;
            if (!work.Order.IsSynced())
                await sync.RunAsync(work, cancellationToken);
        }
    }

    private Task ForgetAsync(OrderWork work, string goods) => work.WhileHeldAsync(async () =>
    {
        foreach (var line in work.Lines.Where(line => line.GoodsKey == goods && line.RememberMatch))
        {
            line.RememberMatch = false;
            await lines.UpdateAsync(line, publishEvent: false);
        }
    });
}
