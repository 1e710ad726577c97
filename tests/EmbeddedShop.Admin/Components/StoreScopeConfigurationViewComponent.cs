using EmbeddedShop.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Stores;

namespace EmbeddedShop.Admin.Components;

/// <summary>Which store's settings a page shows; nothing to choose in a shop with one store.</summary>
[ViewComponent(Name = "StoreScopeConfiguration")]
public sealed class StoreScopeConfigurationViewComponent(IStoreService stores, IStoreContext storeContext) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var all = await stores.GetAllStoresAsync();
        return all.Count < 2
            ? Content("")
            : View(new StoreScope([.. all.Select(store => (store.Id, store.Name))], await storeContext.GetActiveStoreScopeConfigurationAsync()));
    }
}
