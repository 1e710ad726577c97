using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>What cannot be about the money and the pieces of an order, although it can be read. A person may take such an order over as it is. Pure.</summary>
public static class OrderDoubts
{
    /// <summary>The most by which a unit price may have been rounded.</summary>
    private const decimal HalfCent = 0.005m;

    private static readonly HashSet<string> _keys =
    [
        OrderTexts.DiscountTooHigh, OrderTexts.EmptyLineCosts, OrderTexts.LineBelowZero, OrderTexts.LineContradicts, OrderTexts.MoneyMismatch, OrderTexts.PartsOfCents,
        OrderTexts.SeveralDoubts, OrderTexts.ShippingBelowZero, OrderTexts.ShippingTooHigh, OrderTexts.TooManyPieces, OrderTexts.TotalBelowLines, OrderTexts.TotalBelowZero,
    ];

    /// <summary>Whether a person may take over what is held for this reason.</summary>
    public static bool IsOne(string? problemKey) => problemKey is not null && _keys.Contains(problemKey);

    /// <summary>All doubts as one text with their figures; null when there is none.</summary>
    public static OwnerText? Of(IReadOnlyList<MarketplaceOrderLine> lines, RemoteOrder remote, DoubtLimits limits)
    {
        var money = OfMoney(lines, remote, limits).ToList();
        var contradict = money.Exists(doubt => doubt.Key == OrderTexts.MoneyMismatch);
        return money
            .Concat(lines.Select(line => OfLine(line, contradict, limits)).OfType<OwnerText>())
            .Aggregate((OwnerText?)null, (all, next) => all is null ? next : new OwnerText(OrderTexts.SeveralDoubts, all, next));
    }

    private static IEnumerable<OwnerText> OfMoney(IReadOnlyList<MarketplaceOrderLine> lines, RemoteOrder remote, DoubtLimits limits)
    {
        var sold = lines.Where(line => line.IsSold()).Sum(line => line.TotalPrice);
        var gross = OrderAmounts.GrossOf([sold], remote.Shipping, remote.PaymentFee, remote.Discount);
        if (gross != remote.Total)
            yield return new OwnerText(OrderTexts.MoneyMismatch, Text(remote.Total), Text(gross));

        if (remote.Total < 0)
            yield return new OwnerText(OrderTexts.TotalBelowZero, Text(remote.Total), Text(sold));
        else if (remote.UnexplainedDiscount > 0)
            yield return new OwnerText(OrderTexts.TotalBelowLines, Text(remote.Total), Text(remote.Total + remote.UnexplainedDiscount));
        else if (remote.Discount > sold)
            yield return new OwnerText(OrderTexts.DiscountTooHigh, Text(remote.Discount), Text(sold));

        var extra = remote.Shipping + remote.PaymentFee;
        if (remote.Shipping < 0 || remote.PaymentFee < 0)
            yield return new OwnerText(OrderTexts.ShippingBelowZero, Text(Math.Min(remote.Shipping, remote.PaymentFee)));
        else if (extra > limits.Shipping)
            yield return new OwnerText(OrderTexts.ShippingTooHigh, Text(extra), Text(limits.Shipping), Text(sold));

        decimal[] told = [remote.Total, remote.Shipping, remote.PaymentFee, remote.Discount, .. lines.Select(line => line.TotalPrice)];
        if (told.Where(amount => amount != Money.Round(amount)).Take(1).ToList() is [var odd])
            yield return new OwnerText(OrderTexts.PartsOfCents, Text(odd));
    }

    private static OwnerText? OfLine(MarketplaceOrderLine line, bool isContradictionTold, DoubtLimits limits)
    {
        var byPiece = line.UnitPrice * line.Quantity;
        return line switch
        {
            { Quantity: <= 0 } => line.TotalPrice == 0 ? null : new OwnerText(OrderTexts.EmptyLineCosts, Name(line), Text(line.TotalPrice)),
            _ when line.Quantity > limits.Pieces => new OwnerText(OrderTexts.TooManyPieces, Name(line), line.Quantity, limits.Pieces),
            { TotalPrice: < 0 } => new OwnerText(OrderTexts.LineBelowZero, Name(line), Text(line.TotalPrice)),
            _ when !isContradictionTold && Math.Abs(byPiece - line.TotalPrice) > HalfCent * line.Quantity => new OwnerText(OrderTexts.LineContradicts, Name(line), Text(byPiece), Text(line.TotalPrice)),
            _ => null,
        };
    }

    private static string Name(MarketplaceOrderLine line) => line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId;

    private static string Text(decimal amount) => StoredValue.Number(amount, "0.00##");
}

/// <param name="Shipping">Most euro for shipping and surcharges that nobody needs to look at.</param>
/// <param name="Pieces">Most pieces of a line that nobody needs to look at.</param>
public readonly record struct DoubtLimits(decimal Shipping, int Pieces)
{
    public static DoubtLimits Of(MarketplacesSettings settings) =>
        new(SettingLimits.HighestShipping.Nearest(settings.HighestShipping), SettingLimits.LargestQuantity.Nearest(settings.LargestQuantity));
}
