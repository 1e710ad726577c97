using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>Loads what the rules look at: the order's lines beside the stock and the prices that the shop has now.</summary>
public sealed class ReadJudgedOrder(
    IRepository<MarketplaceOrderLine> lines,
    IRepository<MarketplaceCommand> commands,
    CatalogueReader catalogue,
    ListingOverrides overrides,
    ShopPrices prices)
{
    /// <param name="withPrices">The rules look at prices.</param>
    public async Task<JudgedOrder> ReadAsync(MarketplaceAccount account, MarketplaceOrder order, bool withPrices)
    {
        var sold = (await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).OrderBy(line => line.Id).ToListAsync()).FindAll(line => line.IsSold());
        var productIds = sold.Where(line => line.ProductId != 0).Select(line => line.ProductId).Distinct().ToList();
        var products = (await catalogue.ReadAsync(account.StoreId, productIds)).ToDictionary(item => item.Product.Id);
        var own = await overrides.OfAsync(account.Id, productIds);
        var left = Pieces(account, sold, products, own);
        var terms = withPrices && productIds.Count > 0 ? await prices.TermsAsync(account) : null;

        var judged = new List<JudgedLine>();
        foreach (var line in sold)
        {
            var asked = terms is null ? null : await PriceAsync(account, terms, line, products, own);
            judged.Add(new JudgedLine(
                line.ExternalLineId,
                line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId,
                line.ProductId != 0,
                line.Quantity,
                Deliverable(order, line, left),
                line.UnitPrice,
                line.PriceIncludesVat,
                asked));
        }

        return new JudgedOrder(
            order.Traits,
            OwnerText.Read(order.ProblemKey, order.ProblemArguments),
            await commands.Table.AnyAsync(command => command.MarketplaceOrderId == order.Id),
            judged);
    }

    /// <summary>The pieces that may go into this order, by product: what is in stock after the buffer, and what was taken for the order already. Nothing for what is not counted.</summary>
    private static Dictionary<ProductIdentity, int> Pieces(
        MarketplaceAccount account,
        List<MarketplaceOrderLine> sold,
        Dictionary<int, CatalogueProduct> products,
        IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride> own)
    {
        var pieces = new Dictionary<ProductIdentity, int>();
        foreach (var same in sold.Where(line => line.ProductId != 0).GroupBy(Goods))
        {
            if (products.GetValueOrDefault(same.Key.ProductId) is not { } item)
                pieces[same.Key] = 0;
            else if (InStock(item, same.Key.CombinationId) is { } stock)
                pieces[same.Key] = stock + same.Sum(line => line.StockTaken) - StockPolicy.Of(account, own.GetValueOrDefault(same.Key)).Buffer;
        }

        return pieces;
    }

    /// <summary>Null where the shop does not count.</summary>
    private static int? InStock(CatalogueProduct item, int combinationId) => item.Product.ManageInventoryMethod switch
    {
        ManageInventoryMethod.ManageStock => item.ManagedStock,
        ManageInventoryMethod.ManageStockByAttributes => Combination(item, combinationId)?.StockQuantity ?? 0,
        _ => null,
    };

    private static int Deliverable(MarketplaceOrder order, MarketplaceOrderLine line, Dictionary<ProductIdentity, int> left)
    {
        if (OrderRules.QuantityToReserve(order.Traits, order.State, line.Quantity) == 0 || !left.TryGetValue(Goods(line), out var pieces))
            return line.Quantity;

        var deliverable = Math.Clamp(pieces, 0, line.Quantity);
        left[Goods(line)] = pieces - deliverable;
        return deliverable;
    }

    private async Task<decimal?> PriceAsync(
        MarketplaceAccount account,
        PriceTerms terms,
        MarketplaceOrderLine line,
        Dictionary<int, CatalogueProduct> products,
        IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride> own)
    {
        if (products.GetValueOrDefault(line.ProductId) is not { } item)
            return null;

        var asked = await prices.PriceAsync(terms, item.Product, Combination(item, line.CombinationId)?.AttributesXml ?? "");
        return PricePolicy.Of(account, own.GetValueOrDefault(Goods(line))).Of(OfferPrice.Of(asked));
    }

    private static ProductAttributeCombination? Combination(CatalogueProduct item, int combinationId) =>
        item.Combinations.FirstOrDefault(combination => combination.Id == combinationId);

    private static ProductIdentity Goods(MarketplaceOrderLine line) => new(line.ProductId, line.CombinationId);
}
