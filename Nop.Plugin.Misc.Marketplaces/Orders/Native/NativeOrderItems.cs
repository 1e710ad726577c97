using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;
using Nop.Services.Orders;
using Nop.Services.Shipping;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Writes the items of a native order; an item that is there already is left alone.</summary>
public sealed class NativeOrderItems(
    IOrderService orders,
    IProductAttributeService attributes,
    IProductAttributeFormatter formatter,
    IPriceCalculationService prices,
    IShippingService shipping,
    PrimaryCurrency currency)
{
    /// <summary>Afterwards each line knows its item, in memory.</summary>
    /// <param name="mayBePresent">An earlier attempt may have written some already.</param>
    /// <exception cref="InvalidOperationException">The items were undone by the database; it is safe to try again.</exception>
    /// <exception cref="LeaseLostException">No item was written.</exception>
    public async Task EnsureAsync(NativeOrderDetails details, OrderAmounts amounts, Order native, bool mayBePresent)
    {
        var missing = new List<OrderItem>();
        var present = mayBePresent ? await FindAsync(native) : null;
        foreach (var (line, money) in details.Lines.Zip(amounts.Lines))
        {
            if (present?.Contains(IdOf(details, line)) == true)
                continue;

            var item = await BuildAsync(details, line, money);
            item.OrderItemGuid = IdOf(details, line);
            item.OrderId = native.Id;
            missing.Add(item);
        }

        // nop has no unique key for items: only the lease keeps a second one away.
        if (missing.Count > 0)
            await details.Work.WhileHeldAsync(() => InsertAsync(missing));

        await LinkAsync(details, native);
    }

    private async Task InsertAsync(IEnumerable<OrderItem> missing)
    {
        foreach (var item in missing)
            await orders.InsertOrderItemAsync(item);
    }

    private async Task LinkAsync(NativeOrderDetails details, Order native)
    {
        var present = await FindAsync(native);
        foreach (var line in details.Lines)
        {
            // A consumer's swallowed database error would have turned the commit into a silent rollback.
            line.OrderItemId = present[IdOf(details, line)].FirstOrDefault()?.Id
                ?? throw new InvalidOperationException($"The item of line {line.Id} of order {native.Id} was not committed.");
        }
    }

    /// <summary>The items of the order by their ids: nop has no index on those, and would read the items of all orders.</summary>
    private async Task<ILookup<Guid, OrderItem>> FindAsync(Order native) =>
        (await orders.GetOrderItemsAsync(native.Id)).ToLookup(item => item.OrderItemGuid);

    private static Guid IdOf(NativeOrderDetails details, MarketplaceOrderLine line) =>
        NativeIds.OrderItem(details.Account.Marketplace, details.Remote.ExternalId, line.ExternalLineKey);

    private async Task<OrderItem> BuildAsync(NativeOrderDetails details, MarketplaceOrderLine line, LineAmounts amounts)
    {
        var product = details.Products[line.ProductId];
        var combination = line.CombinationId == 0 ? null : await attributes.GetProductAttributeCombinationByIdAsync(line.CombinationId);
        var attributesXml = combination?.AttributesXml ?? "";
        return new OrderItem
        {
            ProductId = product.Id,
            Quantity = line.Quantity,
            UnitPriceInclTax = await currency.FromEuroAsync(amounts.Unit.InclTax, details.Euro),
            UnitPriceExclTax = await currency.FromEuroAsync(amounts.Unit.ExclTax, details.Euro),
            PriceInclTax = await currency.FromEuroAsync(amounts.Total.InclTax, details.Euro),
            PriceExclTax = await currency.FromEuroAsync(amounts.Total.ExclTax, details.Euro),
            OriginalProductCost = await prices.GetProductCostAsync(product, attributesXml),
            AttributeDescription = ItemDescription.Of(
                attributesXml.Length == 0 ? "" : await formatter.FormatAttributesAsync(product, attributesXml, details.Customer, details.Store),
                details.Remote.Lines.FirstOrDefault(remote => remote.Key == line.ExternalLineKey)),
            AttributesXml = attributesXml,
            ItemWeight = await shipping.GetShoppingCartItemWeightAsync(product, attributesXml),
        };
    }
}
