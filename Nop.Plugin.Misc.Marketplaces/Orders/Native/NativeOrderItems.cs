using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Writes the items of a native order; an item that is there already is left alone.</summary>
public sealed class NativeOrderItems(
    IOrderService orders,
    IRepository<MarketplaceOrderLine> lines,
    IProductAttributeService attributes,
    IProductAttributeFormatter formatter,
    IPriceCalculationService prices,
    PrimaryCurrency currency)
{
    public async Task EnsureAsync(NativeOrderParts parts, Order native)
    {
        foreach (var (line, amounts) in parts.Lines.Zip(parts.Amounts.Lines))
        {
            var guid = NativeIds.OrderItem(parts.Account.Marketplace, parts.Order.ExternalId, line.ExternalLineId);
            var item = await orders.GetOrderItemByGuidAsync(guid);
            if (item is null)
            {
                item = await BuildAsync(parts, line, amounts);
                item.OrderItemGuid = guid;
                item.OrderId = native.Id;
                await orders.InsertOrderItemAsync(item);
            }

            if (line.OrderItemId == item.Id)
                continue;

            line.OrderItemId = item.Id;
            await lines.UpdateAsync(line, publishEvent: false);
        }
    }

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
            AttributeDescription = attributesXml.Length == 0 ? "" : await formatter.FormatAttributesAsync(product, attributesXml, parts.Customer, parts.Store),
            AttributesXml = attributesXml,
            ItemWeight = product.Weight,
        };
    }
}
