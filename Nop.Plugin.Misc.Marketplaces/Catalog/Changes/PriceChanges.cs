using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Changes;

/// <summary>Tier prices, and attributes with their surcharges.</summary>
public sealed class PriceChanges(ChangeMarks marks) :
    IConsumer<EntityInsertedEvent<TierPrice>>,
    IConsumer<EntityUpdatedEvent<TierPrice>>,
    IConsumer<EntityDeletedEvent<TierPrice>>,
    IConsumer<EntityInsertedEvent<ProductAttributeMapping>>,
    IConsumer<EntityUpdatedEvent<ProductAttributeMapping>>,
    IConsumer<EntityDeletedEvent<ProductAttributeMapping>>,
    IConsumer<EntityUpdatedEvent<ProductAttributeValue>>,
    IConsumer<EntityDeletedEvent<ProductAttributeValue>>
{
    public Task HandleEventAsync(EntityInsertedEvent<TierPrice> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityUpdatedEvent<TierPrice> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityDeletedEvent<TierPrice> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityInsertedEvent<ProductAttributeMapping> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityUpdatedEvent<ProductAttributeMapping> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityDeletedEvent<ProductAttributeMapping> eventMessage) => marks.ProductAsync(eventMessage.Entity.ProductId);

    public Task HandleEventAsync(EntityUpdatedEvent<ProductAttributeValue> eventMessage) =>
        marks.ProductOfAttributeAsync(eventMessage.Entity.ProductAttributeMappingId);

    public Task HandleEventAsync(EntityDeletedEvent<ProductAttributeValue> eventMessage) =>
        marks.ProductOfAttributeAsync(eventMessage.Entity.ProductAttributeMappingId);
}
