using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Stores;

namespace EmbeddedShop.Stores;

public sealed class StoreMappingService(IRepository<StoreMapping> mappings) : IStoreMappingService
{
    public Task<bool> AuthorizeAsync<TEntity>(TEntity entity, int storeId) where TEntity : BaseEntity, IStoreMappingSupported
    {
        if (entity is null)
            return Task.FromResult(false);
        if (storeId == 0 || !entity.LimitedToStores)
            return Task.FromResult(true);
        var name = entity.GetType().Name;
        return Task.FromResult(mappings.Table.Any(mapping => mapping.EntityId == entity.Id && mapping.EntityName == name && mapping.StoreId == storeId));
    }
}
