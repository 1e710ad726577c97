using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>What the marketplace says by now otherwise than was sold: lines, pieces, amounts. Pure.</summary>
public static class SoldDifferences
{
    /// <summary>All of it as one text; null when both agree.</summary>
    /// <param name="lines">As they were sold.</param>
    /// <param name="now">The native order as it is; what a person has put right there is no difference any more. Null to leave that aside.</param>
    public static OwnerText? Of(MarketplaceOrder order, IReadOnlyList<MarketplaceOrderLine> lines, RemoteOrder remote, NativeFigures? now = null) =>
        All(order, lines, remote, now).Aggregate((OwnerText?)null, (all, next) => all is null ? next : new OwnerText(OrderTexts.SoldSeveral, all, next));

    /// <summary>Line ids are not trusted to stay: the same goods under another id are the same line.</summary>
    public static IEnumerable<(MarketplaceOrderLine? Sold, RemoteOrderLine? Told)> Pairs(IReadOnlyList<MarketplaceOrderLine> lines, RemoteOrder remote)
    {
        var left = new List<MarketplaceOrderLine>(lines);
        var unpaired = new List<RemoteOrderLine>();
        foreach (var told in remote.Lines)
        {
            if ((left.Find(line => line.ExternalLineKey == told.Key && line.GoodsKey == told.GoodsKey) ?? left.Find(line => IsSame(line, told))) is { } sold)
            {
                left.Remove(sold);
                yield return (sold, told);
            }
            else
            {
                unpaired.Add(told);
            }
        }

        foreach (var told in unpaired)
            yield return (null, told);
        foreach (var sold in left)
            yield return (sold, null);
    }

    private static bool IsSame(MarketplaceOrderLine line, RemoteOrderLine told) =>
        line.GoodsKey == told.GoodsKey && line.Quantity == told.Quantity && line.TotalPrice == told.TotalPrice;

    private static IEnumerable<OwnerText> All(MarketplaceOrder order, IReadOnlyList<MarketplaceOrderLine> lines, RemoteOrder remote, NativeFigures? now)
    {
        var isTotalPutRight = now is not null && now.Total == remote.Total;
        foreach (var (sold, told) in Pairs(lines, remote))
        {
            var item = sold is null ? null : now?.ItemOf(sold);
            if (sold is null)
            {
                if (told!.Quantity > 0 && !isTotalPutRight)
                    yield return new OwnerText(OrderTexts.SoldLineNew, told.ProductName ?? told.ExternalProductId ?? told.ExternalLineId, told.Quantity);
            }
            else if (told is null)
            {
                if (sold.IsSold() && item is not { Quantity: 0 })
                    yield return new OwnerText(OrderTexts.SoldLineGone, Name(sold), sold.Quantity);
            }
            else if (told.Quantity != sold.Quantity)
            {
                if (item?.Quantity != told.Quantity)
                    yield return new OwnerText(OrderTexts.SoldQuantity, Name(sold), sold.Quantity, told.Quantity);
            }
            else if (told.TotalPrice != sold.TotalPrice && item?.Total != told.TotalPrice)
            {
                yield return new OwnerText(OrderTexts.SoldPrice, Name(sold), Text(sold.TotalPrice), Text(told.TotalPrice));
            }
        }

        if (order.SoldShipping is { } shipping && shipping != remote.Shipping && now?.Shipping != remote.Shipping)
            yield return new OwnerText(OrderTexts.SoldShipping, Text(shipping), Text(remote.Shipping));
        if (order.SoldTotal is { } total && total != remote.Total && !isTotalPutRight)
            yield return new OwnerText(OrderTexts.SoldTotal, Text(total), Text(remote.Total));
    }

    private static string Name(MarketplaceOrderLine line) => line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId;

    private static string Text(decimal amount) => StoredValue.Number(amount, "0.00##");
}

/// <summary>The figures of a native order as it is in the shop now, in euro.</summary>
public sealed record NativeFigures(decimal Total, decimal Shipping, IReadOnlyDictionary<int, (int Quantity, decimal Total)> Items)
{
    public static NativeFigures Of(Order native, IEnumerable<OrderItem> items)
    {
        return new NativeFigures(InEuro(native.OrderTotal), InEuro(native.OrderShippingInclTax), items.ToDictionary(item => item.Id, item => (item.Quantity, InEuro(item.PriceInclTax))));

        // nop keeps amounts in the primary currency and the rate of the day of sale beside them.
        decimal InEuro(decimal amount) => Math.Round(amount * (native.CurrencyRate == 0 ? 1 : native.CurrencyRate), 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Of no pieces when it was taken out; null for a line that never had one.</summary>
    public (int Quantity, decimal Total)? ItemOf(MarketplaceOrderLine line) => line.OrderItemId == 0 ? null : Items.GetValueOrDefault(line.OrderItemId);
}
