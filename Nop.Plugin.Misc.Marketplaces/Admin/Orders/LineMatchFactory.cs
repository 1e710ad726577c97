using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Which product of the shop a line is for, how that was found, and what a person may do about it.</summary>
public sealed class LineMatchFactory(ProductCards cards, IdentitySearch identities, LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Lines.";

    /// <param name="product">The one that it is matched with, as the shop knows it.</param>
    public async Task<LineMatchModel> PrepareAsync(MarketplaceOrder order, MarketplaceOrderLine line, RemoteOrderLine? remote, ProductCard? product)
    {
        var isMatched = line.ProductId > 0;
        var mayChange = MapLine.IsPossible(order, line);
        return new LineMatchModel
        {
            Product = product,
            How = !isMatched || line.Match is LineMatch.ByIdentity ? null : await texts.EnumAsync(line.Match),
            Doubt = await DoubtAsync(remote, product),
            MayChange = mayChange,
            MayUndo = mayChange && order.OrderId == 0 && isMatched && line.Match is LineMatch.ByHand,
            MayForget = line.RememberMatch || (isMatched && line.Match is LineMatch.Remembered),
            ChangedElsewhere = isMatched && !mayChange && order.OrderId > 0 ? await texts.GetAsync($"{Keys}ChangedElsewhere") : null,
            Proposals = mayChange && remote is not null ? await ProposalsAsync(line, remote) : [],
        };
    }

    /// <summary>Digits say which goods they are only where both name them.</summary>
    private async Task<string?> DoubtAsync(RemoteOrderLine? remote, ProductCard? product) =>
        PlausibleCode.IsBarCode(remote?.Ean) && PlausibleCode.IsBarCode(product?.Gtin) && Digits(remote!.Ean!) != Digits(product!.Gtin!)
            ? await texts.FormatAsync($"{Keys}OtherBarCode", remote.Ean!.Trim(), product.Gtin!.Trim())
            : null;

    private async Task<IReadOnlyList<ProductCard>> ProposalsAsync(MarketplaceOrderLine line, RemoteOrderLine remote)
    {
        var proposed = (await identities.ExistingAsync(await identities.FindByCodesAsync(remote.Ean, remote.Mpn)))
            .Where(found => found != new ProductIdentity(line.ProductId, line.CombinationId))
            .ToList();
        return proposed.Count == 0 ? [] : [.. (await cards.OfAsync(proposed)).Values];
    }

    /// <summary>The same goods may be named with zeros in front or without.</summary>
    private static string Digits(string code) => code.Trim().TrimStart('0');
}
