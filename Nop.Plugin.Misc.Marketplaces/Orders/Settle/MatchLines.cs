using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Settle;

/// <summary>Finds the product, or the combination, behind each line: by listing, then by the account's identity rule; never by guess.</summary>
public sealed class MatchLines(
    IRepository<MarketplaceOrderLine> lines,
    OrderLeases leases,
    ListingLookup listings,
    IdentitySearch identities,
    MarketplacesSettings settings)
{
    /// <summary>Null when every line has its product.</summary>
    public async Task<OrderProblem?> MatchAsync(MarketplaceAccount account, MarketplaceOrder order, RemoteOrder remote)
    {
        var open = await lines.Table.Where(line => line.MarketplaceOrderId == order.Id && line.ProductId == 0).ToListAsync();
        foreach (var line in open)
        {
            var remoteLine = remote.Lines.FirstOrDefault(candidate => candidate.ExternalLineId == line.ExternalLineId);
            if (await MatchAsync(account, line, remoteLine) is { } problem)
                return problem;
        }

        return await lines.Table.AnyAsync(line => line.MarketplaceOrderId == order.Id) ? null : new OrderProblem(OrderTexts.NoLines);
    }

    private async Task<OrderProblem?> MatchAsync(MarketplaceAccount account, MarketplaceOrderLine line, RemoteOrderLine? remote)
    {
        if (line.Quantity <= 0)
            return new OrderProblem(OrderTexts.BadQuantity, Describe(line));

        var listed = line.ExternalProductId is null ? null : await listings.FindAsync(account.Id, line.ExternalProductId, line.ExternalVariationId);
        if (listed is not null)
            return await SaveAsync(line, listed);

        var found = await identities.FindAsync(account, line.ExternalProductId, line.ExternalVariationId, remote?.Ean, remote?.Mpn);
        if (found.Count == 1)
            return await SaveAsync(line, found[0]);

        if (found.Count > 1)
            return new OrderProblem(OrderTexts.LineAmbiguous, Describe(line));

        return settings.PlaceholderProductId > 0
            ? await SaveAsync(line, new ProductIdentity(settings.PlaceholderProductId, 0))
            : new OrderProblem(OrderTexts.LineUnknown, Describe(line));
    }

    private async Task<OrderProblem?> SaveAsync(MarketplaceOrderLine line, ProductIdentity product)
    {
        line.ProductId = product.ProductId;
        line.CombinationId = product.CombinationId;
        await leases.WhileHeldAsync(() => lines.UpdateAsync(line, publishEvent: false));
        return null;
    }

    private static string Describe(MarketplaceOrderLine line) =>
        $"{string.Join(" / ", new[] { line.ExternalProductId, line.ExternalVariationId }.Where(id => id is not null))} {line.ProductName}".Trim();
}
