using Nop.Core.Domain.Discounts;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Changes;

/// <summary>Discounts of products; those of categories, of manufacturers and a discount itself name no product and want a comparison.</summary>
public sealed class DiscountChanges(ChangeMarks marks) :
    IConsumer<EntityInsertedEvent<DiscountProductMapping>>,
    IConsumer<EntityDeletedEvent<DiscountProductMapping>>,
    IConsumer<EntityInsertedEvent<DiscountCategoryMapping>>,
    IConsumer<EntityDeletedEvent<DiscountCategoryMapping>>,
    IConsumer<EntityInsertedEvent<DiscountManufacturerMapping>>,
    IConsumer<EntityDeletedEvent<DiscountManufacturerMapping>>,
    IConsumer<EntityUpdatedEvent<Discount>>,
    IConsumer<EntityDeletedEvent<Discount>>
{
    public Task HandleEventAsync(EntityInsertedEvent<DiscountProductMapping> eventMessage) => marks.ProductAsync(eventMessage.Entity.EntityId);

    public Task HandleEventAsync(EntityDeletedEvent<DiscountProductMapping> eventMessage) => marks.ProductAsync(eventMessage.Entity.EntityId);

    public Task HandleEventAsync(EntityInsertedEvent<DiscountCategoryMapping> eventMessage) => marks.ManyProductsAsync();

    public Task HandleEventAsync(EntityDeletedEvent<DiscountCategoryMapping> eventMessage) => marks.ManyProductsAsync();

    public Task HandleEventAsync(EntityInsertedEvent<DiscountManufacturerMapping> eventMessage) => marks.ManyProductsAsync();

    public Task HandleEventAsync(EntityDeletedEvent<DiscountManufacturerMapping> eventMessage) => marks.ManyProductsAsync();

    public Task HandleEventAsync(EntityUpdatedEvent<Discount> eventMessage) => ChangedAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityDeletedEvent<Discount> eventMessage) => ChangedAsync(eventMessage.Entity);

    // Discounts of totals and of shipping are no part of a product's price.
    private Task ChangedAsync(Discount discount) =>
        discount.DiscountType is DiscountType.AssignedToSkus or DiscountType.AssignedToCategories or DiscountType.AssignedToManufacturers
            ? marks.ManyProductsAsync()
            : Task.CompletedTask;
}
