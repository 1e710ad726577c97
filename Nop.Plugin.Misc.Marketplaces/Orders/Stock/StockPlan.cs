using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>Stock to be moved for an order.</summary>
/// <param name="CombinationId">0 for the product itself.</param>
/// <param name="Pieces">To be taken; negative to be put back; 0 when only the line's figure is to be put right.</param>
/// <param name="Line">Null for goods that somebody has added to the native order by hand.</param>
/// <param name="Taken">What the line has afterwards.</param>
public sealed record Movement(int ProductId, int CombinationId, int Pieces, MarketplaceOrderLine? Line, int Taken);

/// <summary>
/// What is to be moved so that the stock is as the order says. While the order lives, that is what the items of the native order say, because
/// people may have changed them; when the native order was cancelled or deleted in the shop, what the shop has put back or has kept is left alone;
/// when the marketplace has called the order off, everything comes back that has not left the house. Pure.
/// </summary>
public static class StockPlan
{
    public static IReadOnlyList<Movement> Of(MarketplaceOrder order, IReadOnlyList<MarketplaceOrderLine> lines, Order native, IReadOnlyList<OrderItem> items, TakenPieces taken)
    {
        var quantities = items.ToDictionary(item => item.Id, item => item.Quantity);
        var isEnded = OrderRules.IsEnded(native);
        var isCalledOff = OrderProgress.IsCancelled(order.State) && !OrderRules.HasLeft(native);
        var isAlive = !isEnded && !OrderProgress.IsCancelled(order.State);
        var added = items.Where(item => lines.All(line => line.OrderItemId != item.Id)).ToList();
        var movements = new List<Movement>();
        foreach (var goods in lines.GroupBy(line => taken.KeyOf(line.ProductId, line.CombinationId)))
        {
            if (goods.Key is { } key)
                movements.AddRange(Shared([.. goods], taken.Pieces.GetValueOrDefault(key)));
            else
                movements.AddRange(goods.Select(line => Move(line, line.StockTaken, Wanted(line, line.StockTaken, line.Quantity))));
        }

        if (isCalledOff || isAlive)
            movements.AddRange(AddedByHand());

        return [.. movements.Where(movement => movement.Pieces != 0 || (movement.Line is { } line && line.StockTaken != movement.Taken)).OrderBy(movement => movement.ProductId)];

        int Wanted(MarketplaceOrderLine line, int now, int quantity) =>
            isCalledOff ? 0
            : !isAlive ? Math.Max(now, 0)
            : OrderRules.QuantityToReserve(order.Traits, order.State, quantity);

        // Each line is given what it should have as long as there is enough; the last one has the rest, whatever it is.
        IEnumerable<Movement> Shared(List<MarketplaceOrderLine> alike, int pieces)
        {
            if (isAlive)
                pieces -= AddedOf(alike);

            foreach (var line in alike)
            {
                var quantity = line.OrderItemId == 0 ? line.Quantity : quantities.GetValueOrDefault(line.OrderItemId);
                var now = line == alike[^1] ? pieces : Math.Clamp(pieces, 0, quantity);
                pieces -= now;
                yield return Move(line, now, Wanted(line, now, quantity));
            }
        }

        // The shop takes these itself, and they stay out for as long as the order lives.
        int AddedOf(List<MarketplaceOrderLine> alike)
        {
            var sizes = items.Where(item => alike.Exists(line => line.OrderItemId == item.Id)).Select(item => item.AttributesXml).ToHashSet();
            return added.Where(item => item.ProductId == alike[0].ProductId && (alike[0].CombinationId == 0 || sizes.Contains(item.AttributesXml))).Sum(item => item.Quantity);
        }

        // Other goods than were sold. Several sizes of one product are not told apart.
        IEnumerable<Movement> AddedByHand()
        {
            var ours = lines.Select(line => taken.KeyOf(line.ProductId, line.CombinationId)).ToHashSet();
            var others = taken.Pieces.Where(each => !ours.Contains(each.Key) && taken.KeyOf(each.Key.ProductId, each.Key.CombinationId) == each.Key);
            if (isAlive)
                others = others.GroupBy(each => each.Key.ProductId).Where(sizes => sizes.Count() == 1 && lines.All(line => line.ProductId != sizes.Key)).SelectMany(sizes => sizes);

            return others.Select(each => new Movement(each.Key.ProductId, each.Key.CombinationId, PiecesOf(each.Key.ProductId) - each.Value, null, 0));
        }

        int PiecesOf(int productId) => isCalledOff ? 0 : added.Where(item => item.ProductId == productId).Sum(item => item.Quantity);
    }

    private static Movement Move(MarketplaceOrderLine line, int now, int wanted) => new(line.ProductId, line.CombinationId, wanted - now, line, wanted);
}
