using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixOrders
{
    public static ReadResult Map(ShopflixOrder order)
    {
        if (Clean.Id(order.OrderId) is not { } id || id.Length > ShopflixDefaults.MaxIdLength)
            return new ReadResult.Unreadable(new(ShopflixTexts.NoId));
        if (order.Total is not { } total)
            return new ReadResult.Unreadable(new(ShopflixTexts.NoTotal));

        var (lines, unreadable) = ShopflixLines.Map(order);
        return unreadable is { } position
            ? new ReadResult.Unreadable(new(ShopflixTexts.LineUnreadable, $"{position}"))
            : new ReadResult.Understood(Map(order, id, lines, ShopflixMoney.Of(order, total, lines)));
    }

    public static bool IsParent(string? flag) => Scalar.Flag(flag) == true;

    private static RemoteOrder Map(ShopflixOrder order, string id, IReadOnlyList<RemoteOrderLine> lines, ShopflixMoney money)
    {
        var state = ShopflixStates.Map(order.Status);
        var isOpen = state == MarketplaceOrderState.New;
        var shipments = ShopflixShipments.Of(order);
        var payment = ShopflixPayments.Method(order.PaymentMethod);
        return new RemoteOrder
        {
            ExternalId = id,
            Reference = Clean.Text(order.OrderReference),
            State = state,
            RawState = Clean.Text(order.Status) ?? "",
            Traits = Traits(order, lines),
            PlacedOnUtc = ShopflixTimes.Parse(order.Timestamp) ?? DateTime.UnixEpoch,
            Buyer = ShopflixAddresses.Buyer(order),
            ShippingAddress = ShopflixAddresses.Shipping(order),
            BillingAddress = ShopflixAddresses.Billing(order),
            Invoice = ShopflixInvoices.Map(order),
            Lines = lines,
            Total = money.Total,
            Shipping = money.Shipping,
            PaymentFee = money.PaymentFee,
            Discount = money.Discount,
            UnexplainedDiscount = money.Unexplained,
            PaymentMethod = payment,
            PaidByBuyer = payment is null ? null : !ShopflixPayments.IsCashOnDelivery(payment),
            TrackingCodes = [.. shipments.SelectMany(shipment => shipment.TrackingCodes).Distinct()],
            TellsTracking = order.Shipments is not null,
            Shipments = shipments,
            Courier = ShopflixShipments.Carrier(order) ?? Clean.Text(order.Shipping?.Name) ?? Clean.Text(order.Shipping?.Shipping) ?? Clean.Text(order.Shipping?.Method),
            Comments = Clean.Lines(order.Notes),
            AcceptOptions = isOpen ? AcceptOptions.NoChoice : null,
            RejectOptions = isOpen ? ShopflixReasons.Options : null,
            Details = ShopflixDetails.Of(order, money),
        };
    }

    private static OrderTraits Traits(ShopflixOrder order, IReadOnlyList<RemoteOrderLine> lines)
    {
        var traits = OrderTraits.None;
        if (IsParent(order.IsParentOrder))
            traits |= OrderTraits.Parent;
        if (lines.Any(line => !line.PriceIncludesVat))
            traits |= OrderTraits.VatExempt;
        if (order.Says(ShopflixFields.InvoiceWanted))
            traits |= OrderTraits.InvoiceWanted;
        if (order.Products?.Any(product => product.Value.Extra?.GiftWrapper == true) == true)
            traits |= OrderTraits.GiftWrap;

        return traits;
    }
}
