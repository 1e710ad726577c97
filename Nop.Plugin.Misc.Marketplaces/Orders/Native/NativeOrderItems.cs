using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;
using Nop.Services.Orders;
using Nop.Services.Shipping;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Writes the items of a native order, and that our record has become this order; an item that is there already is left alone.</summary>
public sealed class NativeOrderItems(
    IOrderService orders,
    IRepository<OrderItem> stored,
    IProductAttributeService attributes,
    IProductAttributeFormatter formatter,
    IPriceCalculationService prices,
    IShippingService shipping,
    PrimaryCurrency currency,
    OrderRows rows)
{
    /// <param name="mayBePresent">An earlier attempt may have written some already.</param>
    /// <exception cref="InvalidOperationException">The items were undone by the database; it is safe to try again.</exception>
    /// <exception cref="LeaseLostException">No item was written.</exception>
    public async Task EnsureAsync(NativeOrderDetails details, OrderAmounts amounts, Order native, bool mayBePresent)
    {
        var items = mayBePresent ? await FindAsync(native) : [];
        var missing = new List<OrderItem>();
        foreach (var (line, money) in details.Lines.Zip(amounts.Lines))
        {
            var guid = IdOf(details, line);
            if (items.ContainsKey(guid))
                continue;

            var item = await BuildAsync(details, line, money);
            (item.OrderItemGuid, item.OrderId) = (guid, native.Id);
            missing.Add(items[guid] = item);
        }

        // nop has no unique key for items: only the lease keeps a second one away.
        await details.Work.WhileHeldAsync(async () =>
        {
            foreach (var item in missing)
                await orders.InsertOrderItemAsync(item);

            await LinkAsync(details, native, items);
        });

        // A consumer's swallowed database error would have turned the commit into a silent rollback.
        var nativeId = native.Id;
        var written = await stored.Table.Where(item => item.OrderId == nativeId).Select(item => item.OrderItemGuid).ToListAsync();
        if (details.Lines.FirstOrDefault(line => !written.Contains(IdOf(details, line))) is { } lost)
            throw new InvalidOperationException($"The item of line {lost.Id} of order {native.Id} was not committed.");
    }

    private async Task LinkAsync(NativeOrderDetails details, Order native, Dictionary<Guid, OrderItem> items)
    {
        var order = details.Work.Order;
        order.BelongsTo(native.Id);
        (order.SoldTotal, order.SoldShipping, order.SoldDifference) = (details.Remote.Total, details.Remote.Shipping, null);
        foreach (var line in details.Lines)
            line.OrderItemId = items[IdOf(details, line)].Id;

        await rows.WriteLinesAsync(details.Work);
        await rows.WriteSoldAsync(order);
    }

    /// <summary>The items of the order by their ids: nop has no index on those, and would read the items of all orders.</summary>
    private async Task<Dictionary<Guid, OrderItem>> FindAsync(Order native) =>
        (await orders.GetOrderItemsAsync(native.Id)).DistinctBy(item => item.OrderItemGuid).ToDictionary(item => item.OrderItemGuid);

    private static Guid IdOf(NativeOrderDetails details, MarketplaceOrderLine line) =>
        NativeIds.OrderItem(details.Account.Marketplace, details.Remote.ExternalId, line.ExternalLineKey);

    private async Task<OrderItem> BuildAsync(NativeOrderDetails details, MarketplaceOrderLine line, NativeLineAmounts amounts)
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
