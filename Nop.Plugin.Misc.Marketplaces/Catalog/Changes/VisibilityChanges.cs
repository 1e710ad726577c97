using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Stores;
using Nop.Core.Events;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Changes;

/// <summary>In which stores and to which roles a product is shown.</summary>
public sealed class VisibilityChanges(ChangeMarks marks) :
    IConsumer<EntityInsertedEvent<StoreMapping>>,
    IConsumer<EntityDeletedEvent<StoreMapping>>,
    IConsumer<EntityInsertedEvent<AclRecord>>,
    IConsumer<EntityDeletedEvent<AclRecord>>
{
    public Task HandleEventAsync(EntityInsertedEvent<StoreMapping> eventMessage) => ChangedAsync(eventMessage.Entity.EntityName, eventMessage.Entity.EntityId);

    public Task HandleEventAsync(EntityDeletedEvent<StoreMapping> eventMessage) => ChangedAsync(eventMessage.Entity.EntityName, eventMessage.Entity.EntityId);

    public Task HandleEventAsync(EntityInsertedEvent<AclRecord> eventMessage) => ChangedAsync(eventMessage.Entity.EntityName, eventMessage.Entity.EntityId);

    public Task HandleEventAsync(EntityDeletedEvent<AclRecord> eventMessage) => ChangedAsync(eventMessage.Entity.EntityName, eventMessage.Entity.EntityId);

    private Task ChangedAsync(string entityName, int entityId) =>
        entityName == nameof(Product) ? marks.ProductAsync(entityId) : Task.CompletedTask;
}
