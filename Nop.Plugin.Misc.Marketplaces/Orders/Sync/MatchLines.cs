using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>
/// Finds the product, or the combination, behind each line: by listing, by the account's identity rule, by what a person said about the same
/// goods in an earlier order; never by guess.
/// </summary>
public sealed class MatchLines(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceOrderLine> lines,
    ListingLookup listings,
    IdentitySearch identities,
    StoreSettings settings)
{
    /// <summary>Null when every line has its product; otherwise what keeps the first one from it.</summary>
    public async Task<OrderProblem?> MatchAsync(OrderWork work, RemoteOrder remote)
    {
        if (work.Lines.Count == 0)
            return new OrderProblem(OrderTexts.NoLines);

        OrderProblem? first = null;
        var changed = new List<MarketplaceOrderLine>();
        foreach (var line in work.Lines)
        {
            var before = (line.ProductId, line.CombinationId);
            var remoteLine = remote.Lines.FirstOrDefault(candidate => candidate.Key == line.ExternalLineKey);
            var problem = await MatchAsync(work.Account, line, remoteLine);
            first ??= problem;
            if (before != (line.ProductId, line.CombinationId))
                changed.Add(line);
        }

        if (changed.Count > 0)
            await work.WhileHeldAsync(() => SaveAsync(changed));

        return first;
    }

    private async Task SaveAsync(IEnumerable<MarketplaceOrderLine> changed)
    {
        foreach (var line in changed)
            await lines.UpdateAsync(line, publishEvent: false);
    }

    private async Task<OrderProblem?> MatchAsync(MarketplaceAccount account, MarketplaceOrderLine line, RemoteOrderLine? remote)
    {
        if (line.Quantity <= 0)
            return new OrderProblem(OrderTexts.BadQuantity, Describe(line));

        if (line.ProductId != 0 && await identities.ExistsAsync(new ProductIdentity(line.ProductId, line.CombinationId)))
            return null;

        var (productId, variationId) = (remote?.ExternalProductId ?? Id(line.ExternalProductId), remote is null ? Id(line.ExternalVariationId) : remote.ExternalVariationId);
        var listed = productId is null ? null : await listings.FindAsync(account.Id, productId, variationId);
        if (listed is not null && await identities.ExistsAsync(listed))
            return Match(line, listed);

        var found = await identities.FindAsync(account, productId, variationId, remote?.Ean, remote?.Mpn);
        if (found.Count == 1)
            return Match(line, found[0]);

        if (await MatchedByHandEarlierAsync(account, line) is { } earlier && await identities.ExistsAsync(earlier))
            return Match(line, earlier);

        if (found.Count == 0
            && await settings.OfAsync(account.StoreId) is { PlaceholderProductId: > 0 and var placeholderId }
            && new ProductIdentity(placeholderId, 0) is var placeholder
            && await identities.ExistsAsync(placeholder))
        {
            return Match(line, placeholder);
        }

        Match(line, new ProductIdentity(0, 0));
        return new OrderProblem(found.Count > 1 ? OrderTexts.LineAmbiguous : OrderTexts.LineUnknown, Describe(line));
    }

    private async Task<ProductIdentity?> MatchedByHandEarlierAsync(MarketplaceAccount account, MarketplaceOrderLine line) =>
        line.GoodsKey.Length == 0
            ? null
            : await (
                    from earlier in lines.Table
                    join order in orders.Table on earlier.MarketplaceOrderId equals order.Id
                    where order.AccountId == account.Id
                        && earlier.MatchedByHand
                        && earlier.GoodsKey == line.GoodsKey
                    orderby earlier.Id descending
                    select new ProductIdentity(earlier.ProductId, earlier.CombinationId))
                .FirstOrDefaultAsync();

    private static OrderProblem? Match(MarketplaceOrderLine line, ProductIdentity product)
    {
        (line.ProductId, line.CombinationId) = (product.ProductId, product.CombinationId);
        return null;
    }

    private static string? Id(string? stored) => stored is null ? null : ForeignId.Read(stored);

    private static string Describe(MarketplaceOrderLine line) =>
        $"{string.Join(" / ", new[] { line.ExternalProductId, line.ExternalVariationId }.Where(id => id is not null))} {line.ProductName}".Trim();
}
