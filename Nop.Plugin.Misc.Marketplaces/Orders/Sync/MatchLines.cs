using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>
/// Finds the product, or the combination, behind each line: by listing, by the account's identity rule, by what a person said about the same
/// goods in an earlier order and wants remembered, by bar code or manufacturer's number where the owner has that on; never by guess.
/// </summary>
public sealed class MatchLines(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceOrderLine> lines,
    ListingLookup listings,
    ToldBefore toldBefore,
    IdentitySearch identities,
    StoreSettings settings)
{
    /// <summary>Null when every line that is sold has its product; otherwise what keeps the first one from it. The lines know their products in memory only.</summary>
    public async Task<OwnerText?> MatchAsync(OrderWork work, RemoteOrder remote)
    {
        if (work.Lines.Count == 0)
            return new OwnerText(OrderTexts.NoLines);
        if (!work.Lines.Exists(line => line.IsSold()))
            return new OwnerText(OrderTexts.BadQuantity, Describe(work.Lines[0]));

        var sold = work.Lines.Where(line => line.IsSold()).ToList();
        var ids = sold.ToDictionary(line => line, line => IdsOf(line, remote));
        var listed = new Dictionary<GoodsIds, ProductIdentity>(await listings.FindAsync(work.Account.Id, ids.Values));
        foreach (var (former, product) in await toldBefore.FindAsync(work.Account.Id, ids.Values.Except(listed.Keys)))
            listed.Add(former, product);
        var present = await identities.ExistingAsync([.. sold.Select(line => Product(line)), .. listed.Values]);
        OwnerText? first = null;
        foreach (var line in sold)
        {
            var problem = present.Contains(Product(line)) ? null
                : listed.TryGetValue(ids[line], out var product) && present.Contains(product) ? Match(line, product, LineMatch.ByIdentity)
                : await SearchAsync(work.Account, line, ids[line], RemoteOf(line, remote));
            first ??= problem;
        }

        return first;
    }

    private async Task<OwnerText?> SearchAsync(MarketplaceAccount account, MarketplaceOrderLine line, GoodsIds ids, RemoteOrderLine? remote)
    {
        var found = await identities.FindAsync(account, ids.ProductId, ids.VariationId);
        if (found.Count == 1)
            return Match(line, found[0], LineMatch.ByIdentity);

        if (await IfPresentAsync(await RememberedAsync(account, line)) is { } earlier)
            return Match(line, earlier, LineMatch.Remembered);

        if (found.Count == 0 && account.MatchByCodes)
        {
            found = await identities.FindByCodesAsync(remote?.Ean, remote?.Mpn);
            if (found.Count == 1)
                return Match(line, found[0], LineMatch.ByCode);
        }

        if (found.Count == 0 && await IfPresentAsync(await PlaceholderAsync(account)) is { } placeholder)
            return Match(line, placeholder, LineMatch.Placeholder);

        line.RememberMatch = false;
        Match(line, new ProductIdentity(0, 0), LineMatch.ByIdentity);
        return new OwnerText(found.Count > 1 ? OrderTexts.LineAmbiguous : OrderTexts.LineUnknown, Describe(line));
    }

    private async Task<ProductIdentity?> IfPresentAsync(ProductIdentity? product) =>
        product is not null && (await identities.ExistingAsync([product])).Count > 0 ? product : null;

    private async Task<ProductIdentity?> PlaceholderAsync(MarketplaceAccount account) =>
        await settings.OfAsync(account.StoreId) is { PlaceholderProductId: > 0 and var id } ? new ProductIdentity(id, 0) : null;

    private async Task<ProductIdentity?> RememberedAsync(MarketplaceAccount account, MarketplaceOrderLine line) =>
        line.GoodsKey.Length == 0
            ? null
            : await (
                    from earlier in lines.Table
                    join order in orders.Table on earlier.MarketplaceOrderId equals order.Id
                    where order.AccountId == account.Id
                        && earlier.RememberMatch
                        && earlier.GoodsKey == line.GoodsKey
                    orderby earlier.Id descending
                    select new ProductIdentity(earlier.ProductId, earlier.CombinationId))
                .FirstOrDefaultAsync();

    private static ProductIdentity Product(MarketplaceOrderLine line) => new(line.ProductId, line.CombinationId);

    private static OwnerText? Match(MarketplaceOrderLine line, ProductIdentity product, LineMatch match)
    {
        (line.ProductId, line.CombinationId, line.Match) = (product.ProductId, product.CombinationId, match);
        return null;
    }

    /// <summary>As the marketplace tells them now; what is stored may be shortened.</summary>
    private static GoodsIds IdsOf(MarketplaceOrderLine line, RemoteOrder remote) =>
        RemoteOf(line, remote) is { } told
            ? new GoodsIds(told.ExternalProductId ?? Id(line.ExternalProductId), told.ExternalVariationId)
            : new GoodsIds(Id(line.ExternalProductId), Id(line.ExternalVariationId));

    private static RemoteOrderLine? RemoteOf(MarketplaceOrderLine line, RemoteOrder remote) =>
        remote.Lines.FirstOrDefault(candidate => candidate.Key == line.ExternalLineKey);

    private static string? Id(string? stored) => stored is null ? null : ForeignId.Read(stored);

    private static string Describe(MarketplaceOrderLine line) =>
        $"{string.Join(" / ", new[] { line.ExternalProductId, line.ExternalVariationId }.Where(id => id is not null))} {line.ProductName}".Trim();
}
