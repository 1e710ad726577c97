using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Which product of the shop a line is for, how that was found, and what a person may do about it.</summary>
public sealed class LineMatchFactory(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, IdentitySearch identities, LocalizedTexts texts)
{
    public async Task<LineMatchModel> PrepareAsync(MarketplaceOrder order, MarketplaceOrderLine line, RemoteOrderLine? remote)
    {
        var mayChange = order.OrderId == 0 && !order.HandledElsewhere && line.IsSold() && OrderRules.IsSale(order.Traits);
        return new LineMatchModel
        {
            Product = line.ProductId == 0 ? null : await NameAsync(new ProductIdentity(line.ProductId, line.CombinationId)),
            How = line.ProductId == 0 || line.Match is LineMatch.ByIdentity ? null : await texts.EnumAsync(line.Match),
            MayChange = mayChange,
            MayUndo = mayChange && line is { ProductId: > 0, Match: LineMatch.ByHand },
            MayForget = line.RememberMatch || line is { ProductId: > 0, Match: LineMatch.Remembered },
            Proposals = mayChange && line.ProductId == 0 && remote is not null ? await ProposalsAsync(remote) : [],
        };
    }

    private async Task<List<LineProposal>> ProposalsAsync(RemoteOrderLine remote)
    {
        var proposals = new List<LineProposal>();
        foreach (var product in await identities.ExistingAsync(await identities.FindByCodesAsync(remote.Ean, remote.Mpn)))
            proposals.Add(new LineProposal(product.ProductId, product.CombinationId, await NameAsync(product) ?? ""));

        return proposals;
    }

    private async Task<string?> NameAsync(ProductIdentity identity)
    {
        var product = await products.Table.FirstOrDefaultAsync(product => product.Id == identity.ProductId);
        var combination = identity.CombinationId == 0 ? null : await combinations.Table.FirstOrDefaultAsync(combination => combination.Id == identity.CombinationId);
        return product is null ? null : string.Join(" · ", new[] { product.Name, combination?.Sku ?? product.Sku }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
