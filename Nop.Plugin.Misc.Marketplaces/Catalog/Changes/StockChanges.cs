using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Changes;

/// <summary>
/// Products, combinations and warehouse stock. A stock history row comes with one of them, so it needs no mark of its own; a new
/// product has no listing yet and is found by its time stamp.
/// </summary>
public sealed class StockChanges(ChangeMarks marks) :
    IConsumer<EntityUpdatedEvent<Product>>,
    IConsumer<EntityDeletedEvent<Product>>,
    IConsumer<EntityInsertedEvent<ProductAttributeCombination>>,
    IConsumer<EntityUpdatedEvent<ProductAttributeCombination>>,
    IConsumer<EntityDeletedEvent<ProductAttributeCombination>>,
    IConsumer<EntityInsertedEvent<ProductWarehouseInventory>>,
    IConsumer<EntityUpdatedEvent<ProductWarehouseInventory>>,
    IConsumer<EntityDeletedEvent<ProductWarehouseInventory>>
{
    public Task HandleEventAsync(EntityUpdatedEvent<Product> eventMessage) => marks.ProductAsync(eventMessage.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Product> eventMessage) => marks.ProductAsync(eventMessage.Entity.Id);

    public Task HandleEventAsync(EntityInsertedEvent<ProductAttributeCombination> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityUpdatedEvent<ProductAttributeCombination> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityDeletedEvent<ProductAttributeCombination> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityInsertedEvent<ProductWarehouseInventory> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityUpdatedEvent<ProductWarehouseInventory> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityDeletedEvent<ProductWarehouseInventory> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);
}
