using EmbeddedShop.Caching;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Stores;

namespace EmbeddedShop.Stores;

public sealed class StoreService(IRepository<Store> stores, Answers<Store> answers) : IStoreService
{
    public Task<IList<Store>> GetAllStoresAsync() =>
        Task.FromResult<IList<Store>>(
            answers.Get($"all", () => stores.Table.Where(store => !store.Deleted).OrderBy(store => store.DisplayOrder).ThenBy(store => store.Id).ToList()));

    public Task<Store> GetStoreByIdAsync(int storeId) => stores.GetByIdAsync(storeId, _ => default!, includeDeleted: false);
}
