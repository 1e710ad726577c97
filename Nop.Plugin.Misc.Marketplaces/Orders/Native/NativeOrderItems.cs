using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;
using Nop.Services.Orders;
using Nop.Services.Shipping;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Writes the items of a native order; an item that is there already is left alone.</summary>
public sealed class NativeOrderItems(
    IOrderService orders,
    IRepository<MarketplaceOrderLine> lines,
    OrderLeases leases,
    IProductAttributeService attributes,
    IProductAttributeFormatter formatter,
    IPriceCalculationService prices,
    IShippingService shipping,
    PrimaryCurrency currency)
{
    public async Task EnsureAsync(NativeOrderParts parts, OrderAmounts amounts, Order native)
    {
        var present = await FindAsync(native);
        foreach (var (line, money) in parts.Lines.Zip(amounts.Lines))
        {
            if (!present.Contains(IdOf(parts, line)))
                await InsertAsync(parts, native, line, money);
        }

        await LinkAsync(parts, native);
    }

    /// <summary>nop has no unique key for items: only the lease keeps a second one away.</summary>
    private async Task InsertAsync(NativeOrderParts parts, Order native, MarketplaceOrderLine line, LineAmounts amounts)
    {
        var item = await BuildAsync(parts, line, amounts);
        item.OrderItemGuid = IdOf(parts, line);
        item.OrderId = native.Id;
        await leases.WhileHeldAsync(() => orders.InsertOrderItemAsync(item));
    }

    private async Task LinkAsync(NativeOrderParts parts, Order native)
    {
        var present = await FindAsync(native);
        foreach (var line in parts.Lines)
        {
            // A consumer's swallowed database error would have turned the commit into a silent rollback.
            var item = present[IdOf(parts, line)].FirstOrDefault()
                ?? throw new InvalidOperationException($"The item of line {line.Id} of order {native.Id} was not committed.");
            if (line.OrderItemId == item.Id)
                continue;

            line.OrderItemId = item.Id;
            await leases.WhileHeldAsync(() => lines.UpdateAsync(line, publishEvent: false));
        }
    }

    /// <summary>The items of the order by their ids: nop has no index on those, and would read the items of all orders.</summary>
    private async Task<ILookup<Guid, OrderItem>> FindAsync(Order native) =>
        (await orders.GetOrderItemsAsync(native.Id)).ToLookup(item => item.OrderItemGuid);

    private static Guid IdOf(NativeOrderParts parts, MarketplaceOrderLine line) =>
        NativeIds.OrderItem(parts.Account.Marketplace, parts.Remote.ExternalId, line.ExternalLineKey);

    private async Task<OrderItem> BuildAsync(NativeOrderParts parts, MarketplaceOrderLine line, LineAmounts amounts)
    {
        var product = parts.Products[line.ProductId];
        var combination = line.CombinationId == 0 ? null : await attributes.GetProductAttributeCombinationByIdAsync(line.CombinationId);
        var attributesXml = combination?.AttributesXml ?? "";
        return new OrderItem
        {
            ProductId = product.Id,
            Quantity = line.Quantity,
            UnitPriceInclTax = await currency.FromEuroAsync(amounts.Unit.InclTax, parts.Euro),
            UnitPriceExclTax = await currency.FromEuroAsync(amounts.Unit.ExclTax, parts.Euro),
            PriceInclTax = await currency.FromEuroAsync(amounts.Total.InclTax, parts.Euro),
            PriceExclTax = await currency.FromEuroAsync(amounts.Total.ExclTax, parts.Euro),
            OriginalProductCost = await prices.GetProductCostAsync(product, attributesXml),
            AttributeDescription = ItemDescription.Of(
                attributesXml.Length == 0 ? "" : await formatter.FormatAttributesAsync(product, attributesXml, parts.Customer, parts.Store),
                parts.Remote.Lines.FirstOrDefault(remote => remote.Key == line.ExternalLineKey)),
            AttributesXml = attributesXml,
            ItemWeight = await shipping.GetShoppingCartItemWeightAsync(product, attributesXml),
        };
    }
}
