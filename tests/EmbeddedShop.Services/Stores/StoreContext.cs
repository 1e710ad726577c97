using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Services.Stores;

namespace EmbeddedShop.Stores;

/// <summary>The store whose hosts name this one, otherwise the first.</summary>
public sealed class StoreContext(IStoreService stores, IHttpContextAccessor httpContext) : IStoreContext
{
    private Store? _current;

    public async Task<Store> GetCurrentStoreAsync()
    {
        if (_current is not null)
            return _current;
        var all = await stores.GetAllStoresAsync();
        var host = httpContext.HttpContext?.Request.Host.Value;
        return _current = all.FirstOrDefault(store => Hosts(store).Contains(host, StringComparer.OrdinalIgnoreCase))
            ?? all.FirstOrDefault()
            ?? throw new InvalidOperationException("No store could be loaded");
    }

    private static string[] Hosts(Store store) =>
        store.Hosts?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
