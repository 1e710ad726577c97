using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>
/// Moves stock for one line and writes down how much was moved, both or neither. nop's own adjustment loses concurrent updates, so the
/// product's row is locked first and the product loaded after that: exact among our movements, over all nodes.
/// </summary>
public sealed class StockMovement(
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IRepository<MarketplaceOrderLine> lines,
    StockRows rows,
    OrderLeases leases,
    IProductService productService,
    IProductAttributeParser attributes,
    IEventPublisher events)
{
    /// <summary>Takes or puts back until exactly the wanted pieces are taken for the line.</summary>
    /// <exception cref="InvalidOperationException">The movement was undone by the database; it is safe to try again.</exception>
    public async Task MoveAsync(int lineId, int wanted, string message)
    {
        await Deadlocks.RetryAsync(() => MoveOnceAsync(lineId, wanted, message));

        // A consumer's swallowed database error would have turned the commit into a silent rollback.
        if (!await lines.Table.AnyAsync(line => line.Id == lineId && line.StockTaken == wanted))
            throw new InvalidOperationException($"The stock movement of line {lineId} was not committed.");

        await TellAgainAsync(lineId);
    }

    /// <summary>
    /// Whoever looked at the product between nop's own event and the commit has put the old stock back into nop's cache, and nop's next
    /// write of the whole row would restore it.
    /// </summary>
    private async Task TellAgainAsync(int lineId)
    {
        var line = await lines.GetByIdAsync(lineId);
        if (await products.GetByIdAsync(line.ProductId) is { } product)
            await events.PublishAsync(new EntityUpdatedEvent<Product>(product));
        if (line.CombinationId != 0 && await combinations.GetByIdAsync(line.CombinationId) is { } combination)
            await events.PublishAsync(new EntityUpdatedEvent<ProductAttributeCombination>(combination));
    }

    /// <summary>What is to be locked is found out before: inside, nothing may be read until everything is locked.</summary>
    private async Task MoveOnceAsync(int lineId, int wanted, string message)
    {
        var line = await lines.GetByIdAsync(lineId);
        var bundled = await BundledAsync(line.CombinationId);
        await leases.WhileHeldAsync(
            () => rows.LockAsync([line.ProductId, .. bundled.Select(value => value.AssociatedProductId)]),
            () => MoveInScopeAsync(lineId, wanted, bundled, message));
    }

    private async Task MoveInScopeAsync(int lineId, int wanted, IReadOnlyList<ProductAttributeValue> bundled, string message)
    {
        var line = await lines.GetByIdAsync(lineId);
        var toTake = wanted - line.StockTaken;
        if (toTake == 0)
            return;

        var product = await products.GetByIdAsync(line.ProductId);
        if (line.CombinationId != 0 && product.ManageInventoryMethod is ManageInventoryMethod.ManageStockByAttributes)
            await MoveCombinationAsync(product, line.CombinationId, -toTake, message);
        else
            await productService.AdjustInventoryAsync(product, -toTake, "", message);

        foreach (var value in bundled)
        {
            if (await products.GetByIdAsync(value.AssociatedProductId) is { } part)
                await productService.AdjustInventoryAsync(part, -toTake * value.Quantity, "", message);
        }

        await rows.SetTakenAsync(lineId, wanted);
    }

    /// <summary>What is sold as part of the combination; nop adjusts it with the combination's attributes, but without a lock.</summary>
    private async Task<IReadOnlyList<ProductAttributeValue>> BundledAsync(int combinationId)
    {
        if (combinationId == 0 || await combinations.GetByIdAsync(combinationId) is not { } combination)
            return [];

        return [.. (await attributes.ParseProductAttributeValuesAsync(combination.AttributesXml))
            .Where(value => value.AttributeValueType is AttributeValueType.AssociatedToProduct)
            .OrderBy(value => value.AssociatedProductId)];
    }

    /// <summary>nop would load the combination from its cache, which another node may have outdated.</summary>
    private async Task MoveCombinationAsync(Product product, int combinationId, int change, string message)
    {
        await rows.ChangeCombinationAsync(combinationId, change);
        var moved = await combinations.GetByIdAsync(combinationId);
        if (moved is null)
            return;

        await productService.AddStockQuantityHistoryEntryAsync(product, change, moved.StockQuantity, message: message, combinationId: combinationId);
        await events.PublishAsync(new EntityUpdatedEvent<ProductAttributeCombination>(moved));
    }
}
