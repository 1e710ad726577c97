using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories;

/// <summary>
/// What must hold when people were at work in the shop as well: nothing is left over or done twice, and the stock is what the orders say. What a
/// person has ended in the shop keeps what the shop has kept; where the marketplace has called an order off, everything is back that has not left.
/// </summary>
internal static class HandworkExpectation
{
    /// <param name="isInstalledAgain">Some of what we knew is gone: commands, and orders of which nothing was told since.</param>
    public static IReadOnlyList<string> Violations(World world, bool isInstalledAgain)
    {
        var violations = new List<string>(Expectation.LeftOver(world));
        var orders = world.Database.Of<MarketplaceOrder>().Rows.ToList();
        foreach (var row in world.Marketplace.Orders)
        {
            violations.AddRange(Announcements(world, row));
            if (!isInstalledAgain)
                violations.AddRange(Expectation.Commands(world, row));
            if (orders.Count(order => order.ExternalId == row.Spec.Id) != 1)
                violations.Add($"{row.Spec.Id} is not on record once");
            if (orders.Find(order => order.ExternalId == row.Spec.Id) is { } known && known.RawState != State(row))
                violations.Add($"{row.Spec.Id} is {known.RawState} on record, and {State(row)} at the marketplace");
        }

        foreach (var order in orders)
        {
            if (!order.IsSynced() || order.ProblemKey is not null)
                violations.Add($"{order.ExternalId} is not synced: {order.ProblemKey} {order.ProblemArguments}");

            violations.AddRange(Stock(world, order));
        }

        return violations;
    }

    /// <summary>What counts as synced is so, and is not merely found to be at the next sync.</summary>
    /// <param name="cutOff">Orders at which people were cut off in the middle of what they did.</param>
    public static IEnumerable<string> OfSynced(World world, IReadOnlySet<string> cutOff) =>
        world.Database.Of<MarketplaceOrder>().Rows
            .Where(order => order.IsSynced() && !cutOff.Contains(order.ExternalId))
            .SelectMany(order => Stock(world, order))
            .Select(violation => $"{world.Clock.UtcNow:HH:mm:ss.fff}, synced: {violation}");

    private static string State(RemoteOrderRow row) =>
        row.Spec.Market is Market.Skroutz ? SkroutzWords.State(row.Now.State) : ShopflixWords.Status(row.Now.State);

    private static IEnumerable<string> Announcements(World world, RemoteOrderRow row)
    {
        var count = world.Published.OfType<OrderPlacedEvent>().Count(placed => placed.Order.AuthorizationTransactionId == row.Spec.Id);
        var isThere = world.Database.Of<Order>().Rows.Any(native => native.AuthorizationTransactionId == row.Spec.Id);
        if (count > 1 || (count == 0 && isThere && world.FaultsMet == 0))
            yield return $"{row.Spec.Id} was announced {count} times";
    }

    private static IEnumerable<string> Stock(World world, MarketplaceOrder order)
    {
        if (world.Database.Of<Order>().Rows.FirstOrDefault(native => native.Id == order.OrderId) is not { } native)
            yield break;

        var lines = world.Database.Of<MarketplaceOrderLine>().Rows.Where(line => line.MarketplaceOrderId == order.Id).ToList();
        var items = world.Database.Of<OrderItem>().Rows.Where(item => item.OrderId == native.Id).ToList();
        var added = items.Where(item => lines.TrueForAll(line => line.OrderItemId != item.Id)).ToLookup(item => Goods(world, item), item => item.Quantity);
        var history = world.Database.Of<StockQuantityHistory>().Rows.Where(entry => IsAbout(entry, order, native)).ToList();
        var isEnded = native.Deleted || native.OrderStatus is OrderStatus.Cancelled;
        var isCalledOff = OrderProgress.IsCancelled(order.State);
        foreach (var goods in lines.Select(line => (line.ProductId, line.CombinationId)).Union(added.Select(each => each.Key)))
        {
            var ours = lines.Where(line => (line.ProductId, line.CombinationId) == goods).ToList();
            var more = added[goods].Sum();
            var taken = -history.Where(entry => entry.ProductId == goods.ProductId && (entry.CombinationId ?? 0) == goods.CombinationId).Sum(entry => entry.QuantityAdjustment);
            var onRecord = ours.Sum(line => line.StockTaken) + (isEnded || isCalledOff ? 0 : more);
            if (ours.Count > 0 && taken != onRecord)
                yield return $"{order.ExternalId}: {taken} pieces of {goods} are taken, and {onRecord} on record";

            var isOurs = !order.Traits.HasFlag(OrderTraits.FulfilledByMarketplace);
            var sold = more + (isOurs ? ours.Sum(line => items.Find(item => item.Id == line.OrderItemId)?.Quantity ?? 0) : 0);
            var (least, most) = isCalledOff && !OrderRules.HasLeft(native) ? (0, 0) : isEnded || isCalledOff ? (0, Math.Max(sold, taken < 0 ? 0 : 4)) : (sold, sold);
            if (taken < least || taken > most)
                yield return $"{order.ExternalId} {order.State}, in the shop {native.OrderStatus} {native.ShippingStatus}: {taken} pieces of {goods} are taken instead of {least} to {most}";
        }
    }

    private static (int ProductId, int CombinationId) Goods(World world, OrderItem item) =>
        (item.ProductId, world.Database.Of<ProductAttributeCombination>().Rows.FirstOrDefault(size => size.ProductId == item.ProductId && size.AttributesXml == item.AttributesXml)?.Id ?? 0);

    private static bool IsAbout(StockQuantityHistory entry, MarketplaceOrder order, Order native) =>
        entry.Message is { } message && (message.EndsWith($" {order.ExternalId}", StringComparison.Ordinal) || message.EndsWith($" #{native.Id}", StringComparison.Ordinal));
}
