using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Services.Stores;

namespace EmbeddedShop.Stores;

/// <summary>The store whose hosts name this one, otherwise the first.</summary>
public sealed class StoreContext(IStoreService stores, IHttpContextAccessor httpContext) : IStoreContext
{
    public const string ScopeCookie = "Shop.StoreScope";

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

    /// <summary>The store whose settings an admin looks at; 0 for all, and always in a shop with one store.</summary>
    public async Task<int> GetActiveStoreScopeConfigurationAsync()
    {
        var all = await stores.GetAllStoresAsync();
        var chosen = httpContext.HttpContext?.Request.Cookies[ScopeCookie];
        return all.Count > 1 && all.FirstOrDefault(store => store.Id.ToString(CultureInfo.InvariantCulture) == chosen) is { } store ? store.Id : 0;
    }

    private static string[] Hosts(Store store) =>
        store.Hosts?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
