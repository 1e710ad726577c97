using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Changes;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>
/// Moves stock for an order and writes down how much was moved, both or neither. nop's own adjustment loses concurrent updates, so the
/// product's row is locked first and the product loaded after that: exact among our movements, across all nodes.
/// </summary>
public sealed class StockMovement(
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IRepository<MarketplaceOrderLine> lines,
    StockRows rows,
    IProductService productService,
    IProductAttributeParser attributes,
    LowStock lowStock,
    IEventPublisher events)
{
    private const int MostTogether = 10;

    /// <summary>A few movements share a transaction: fewer commits, and not too many rows that are locked at a time.</summary>
    /// <exception cref="InvalidOperationException">A movement was undone by the database; it is safe to try again.</exception>
    /// <exception cref="LeaseLostException">Not everything was moved.</exception>
    public async Task MoveAsync(OrderWork work, IReadOnlyList<Movement> movements)
    {
        if (movements.Count == 0)
            return;

        var moved = new List<Moved>();
        foreach (var together in movements.Chunk(MostTogether))
            moved.AddRange(await Deadlocks.RetryAsync(() => MoveTogetherAsync(work, together)));

        await RememberAsync(work.Order.Id, movements);
        foreach (var (movement, done) in movements.Zip(moved))
        {
            await ChangeMarks.WithoutAsync(() => TellAgainAsync(done));
            if (done.Combination is { } combination)
                await lowStock.TellAsync(combination, movement.Pieces);
        }
    }

    /// <summary>A consumer's swallowed database error would have turned the commit into a silent rollback.</summary>
    private async Task RememberAsync(int orderId, IReadOnlyList<Movement> movements)
    {
        var stored = (await lines.Table.Where(line => line.MarketplaceOrderId == orderId).Select(line => new { line.Id, line.StockTaken }).ToListAsync())
            .ToDictionary(line => line.Id, line => line.StockTaken);
        foreach (var movement in movements.Where(movement => movement.Line is not null))
        {
            var line = movement.Line!;
            if (!stored.TryGetValue(line.Id, out var taken) || taken != movement.Taken)
                throw new InvalidOperationException($"The stock movement of line {line.Id} was not committed.");

            line.StockTaken = movement.Taken;
        }
    }

    /// <summary>
    /// Whoever looked at the product between nop's own event and the commit has put the old stock back into nop's cache, and nop's next
    /// write of the whole row would restore it. The listings were marked with nop's own event, and committed with it.
    /// </summary>
    private async Task TellAgainAsync(Moved moved)
    {
        if (moved.Product is not null)
            await events.PublishAsync(new EntityUpdatedEvent<Product>(moved.Product));
        if (moved.Combination is not null)
            await events.PublishAsync(new EntityUpdatedEvent<ProductAttributeCombination>(moved.Combination));
    }

    /// <summary>What is to be locked is found out before: inside, nothing may be read until everything is locked.</summary>
    private async Task<List<Moved>> MoveTogetherAsync(OrderWork work, IReadOnlyList<Movement> movements)
    {
        var bundles = new List<Bundle>();
        foreach (var movement in movements)
        {
            if (movement.Pieces != 0)
                await ShowBeforeAsync(work, movement);
            bundles.Add(movement.Pieces == 0 ? Bundle.None : await BundleAsync(movement.CombinationId));
        }

        var moved = new List<Moved>();
        await work.WhileHeldAsync(
            () => rows.LockAsync(movements.Zip(bundles).Where(each => each.First.Pieces != 0).SelectMany(each => each.Second.With(each.First.ProductId))),
            async () =>
            {
                foreach (var (movement, bundle) in movements.Zip(bundles))
                    moved.Add(movement.Pieces == 0 ? await NotMovedAsync(movement) : await MoveInScopeAsync(movement, bundle, work.Name));
            });
        return moved;
    }

    private async Task<Moved> NotMovedAsync(Movement movement)
    {
        await RecordAsync(movement);
        return new Moved(null, null);
    }

    /// <summary>Where the line has the figure of afterwards already, as after an installation anew, it would not tell whether the movement was committed.</summary>
    private async Task ShowBeforeAsync(OrderWork work, Movement movement)
    {
        if (movement.Line is { } line && line.StockTaken == movement.Taken)
            await work.WhileHeldAsync(() => rows.SetTakenAsync(line.Id, movement.Taken - movement.Pieces));
    }

    /// <summary>The line is as it was read under the lease, which this transaction has just renewed: nobody else has moved stock for it since.</summary>
    private async Task<Moved> MoveInScopeAsync(Movement movement, Bundle bundle, string message)
    {
        var product = await products.GetByIdAsync(movement.ProductId);
        ProductAttributeCombination? combination = null;
        if (movement.CombinationId != 0 && product.ManageInventoryMethod is ManageInventoryMethod.ManageStockByAttributes)
        {
            combination = await MoveCombinationAsync(product, movement.CombinationId, -movement.Pieces, message);
            await lowStock.ActAsync(product);
        }
        else
        {
            await productService.AdjustInventoryAsync(product, -movement.Pieces, "", message);
        }

        // In words of their own: what was moved for a line of the same goods is counted by the others.
        foreach (var value in bundle.Parts)
        {
            if (await products.GetByIdAsync(value.AssociatedProductId) is { } part)
                await productService.AdjustInventoryAsync(part, -movement.Pieces * value.Quantity, "", $"{message} ({bundle.Name})");
        }

        await RecordAsync(movement);
        return new Moved(product, combination);
    }

    private Task RecordAsync(Movement movement) => movement.Line is null ? Task.CompletedTask : rows.SetTakenAsync(movement.Line.Id, movement.Taken);

    /// <summary>What is sold as part of the combination; nop adjusts it with the combination's attributes, but without a lock.</summary>
    private async Task<Bundle> BundleAsync(int combinationId)
    {
        if (combinationId == 0 || await combinations.GetByIdAsync(combinationId) is not { } combination)
            return Bundle.None;

        return new Bundle(
            string.IsNullOrWhiteSpace(combination.Sku) ? $"{combination.Id}" : combination.Sku,
            [.. (await attributes.ParseProductAttributeValuesAsync(combination.AttributesXml))
                .Where(value => value.AttributeValueType is AttributeValueType.AssociatedToProduct)
                .OrderBy(value => value.AssociatedProductId)]);
    }

    /// <summary>nop would load the combination from its cache, which another node may have outdated.</summary>
    private async Task<ProductAttributeCombination?> MoveCombinationAsync(Product product, int combinationId, int change, string message)
    {
        await rows.ChangeCombinationAsync(combinationId, change);
        var moved = await combinations.GetByIdAsync(combinationId);
        if (moved is null)
            return null;

        await productService.AddStockQuantityHistoryEntryAsync(product, change, moved.StockQuantity, message: message, combinationId: combinationId);
        await events.PublishAsync(new EntityUpdatedEvent<ProductAttributeCombination>(moved));
        return moved;
    }

    private sealed record Bundle(string Name, IReadOnlyList<ProductAttributeValue> Parts)
    {
        public static Bundle None { get; } = new("", []);

        public IEnumerable<int> With(int productId) => [productId, .. Parts.Select(value => value.AssociatedProductId)];
    }

    private sealed record Moved(Product? Product, ProductAttributeCombination? Combination);
}
