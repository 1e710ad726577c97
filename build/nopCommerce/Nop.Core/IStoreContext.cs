using Nop.Core.Domain.Stores;

namespace Nop.Core;

public interface IStoreContext
{
    Task<Store> GetCurrentStoreAsync();
    Task<int> GetActiveStoreScopeConfigurationAsync();
}
