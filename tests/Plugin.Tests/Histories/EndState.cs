using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Histories;

/// <summary>What there is about an order in the end, in words that do not depend on how it came about.</summary>
internal static class EndState
{
    public static IReadOnlyList<string> Of(World world, OrderSpec spec)
    {
        var database = world.Database;
        var words = new List<string>();
        foreach (var order in database.Of<MarketplaceOrder>().Rows.Where(order => order.ExternalId == spec.Id))
        {
            words.Add($"marketplace order {order.State} '{order.RawState}' {order.Traits} total {order.Total} tracking '{order.TrackingCodes}' voucher '{order.VoucherUrl}' by {order.DecideByUtc - order.PlacedOnUtc}");
            words.Add($"announced {order.OrderPlacedPublished}, unsynced {!order.IsSynced()}, problem '{order.ProblemKey}', refresh wanted {order.RefreshDueOnUtc is not null}, linked {order.OrderId != 0}");
            words.AddRange(database.Of<MarketplaceOrderLine>().Rows
                .Where(line => line.MarketplaceOrderId == order.Id)
                .OrderBy(line => line.ExternalLineId, StringComparer.Ordinal)
                .Select(line => $"line {line.ExternalLineId}: {line.Quantity} × {line.ProductId}/{line.CombinationId}, {line.TotalPrice} €, taken {line.StockTaken}, linked {line.OrderItemId != 0}"));
        }

        // A return may be all that was heard of an order; whether it had been delivered before cannot be known then.
        var isReturn = world.Marketplace.Find(spec.Id)?.Now.State is Stage.ForReturn or Stage.Returned or Stage.PartiallyReturned;
        foreach (var native in database.Of<Order>().Rows.Where(native => native.AuthorizationTransactionId == spec.Id))
            words.AddRange(Native(world, native, isReturn));

        return words;
    }

    /// <summary>Pieces of each product and size that are out of the shop's stock.</summary>
    public static IReadOnlyDictionary<string, int> Taken(World world) =>
        world.Database.Of<Product>().Rows
            .Where(product => product.ManageInventoryMethod is ManageInventoryMethod.ManageStock)
            .Select(product => KeyValuePair.Create(product.Sku, SampleData.Stock - product.StockQuantity))
            .Concat(world.Database.Of<ProductAttributeCombination>().Rows.Select(size => KeyValuePair.Create(size.Sku, SampleData.Stock - size.StockQuantity)))
            .ToDictionary();

    private static IEnumerable<string> Native(World world, Order native, bool isReturn)
    {
        var database = world.Database;
        var status = native switch
        {
            { OrderStatus: OrderStatus.Processing, ShippingStatus: ShippingStatus.Shipped } when isReturn => "has left",
            { OrderStatus: OrderStatus.Complete, ShippingStatus: ShippingStatus.Delivered } when isReturn => "has left",
            _ => $"{native.OrderStatus}, {native.ShippingStatus}",
        };
        yield return $"native order {status}, {native.PaymentStatus}, deleted {native.Deleted}, numbered {native.CustomOrderNumber == $"{native.Id}"}";
        yield return $"native total {native.OrderTotal}, tax {native.OrderTax} ({native.TaxRates}), subtotal {native.OrderSubtotalInclTax}, shipping {native.OrderShippingInclTax}";
        foreach (var item in database.Of<OrderItem>().Rows.Where(item => item.OrderId == native.Id).OrderBy(item => item.OrderItemGuid))
            yield return $"native item {item.Quantity} × {item.ProductId} {item.AttributesXml} {item.PriceInclTax}";

        foreach (var shipment in database.Of<Shipment>().Rows.Where(shipment => shipment.OrderId == native.Id))
        {
            var items = database.Of<ShipmentItem>().Rows.Where(item => item.ShipmentId == shipment.Id).Select(item => item.Quantity).Order();
            yield return $"shipment '{shipment.TrackingNumber}' shipped {shipment.ShippedDateUtc is not null} delivered {!isReturn && shipment.DeliveryDateUtc is not null} items {string.Join(",", items)}";
        }

        var notes = database.Of<OrderNote>().Rows.Where(note => note.OrderId == native.Id).Select(note => note.Note).ToList();
        yield return $"notes written twice: {(world.WasHeldUp ? 0 : notes.Count - notes.Distinct().Count())}";

        var customers = database.Of<Customer>().Rows.Where(customer => customer.Id == native.CustomerId).ToList();
        var roles = database.Of<CustomerCustomerRoleMapping>().Rows.Count(mapping => mapping.CustomerId == native.CustomerId);
        yield return $"customers {customers.Count}, roles {roles}";
    }
}
