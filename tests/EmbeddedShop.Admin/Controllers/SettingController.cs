using System.Globalization;
using EmbeddedShop.Admin.Models;
using EmbeddedShop.Stores;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Configuration;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

[CheckPermission(ShopPermissions.ManageSettings, Order = 1)]
public sealed class SettingController(IRepository<Setting> settings, IStoreService stores, ILocalizationService localization) : ShopAdminController
{
    public IActionResult AllSettings() => View(Searching<SettingSearchModel>());

    /// <summary>The host remembers it with the customer, the harness in the browser.</summary>
    public IActionResult ChangeStoreScopeConfiguration(int storeid, string? returnUrl = null)
    {
        Response.Cookies.Append(StoreContext.ScopeCookie, storeid.ToString(CultureInfo.InvariantCulture));
        return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public async Task<IActionResult> AllSettings(SettingSearchModel searchModel)
    {
        var found = settings.Table;
        var name = searchModel.SearchSettingName?.Trim().ToLowerInvariant();
        if (!string.IsNullOrEmpty(name))
            found = found.Where(setting => setting.Name.Contains(name));
        if (!string.IsNullOrWhiteSpace(searchModel.SearchSettingValue))
            found = found.Where(setting => setting.Value.Contains(searchModel.SearchSettingValue));

        var page = await found.OrderBy(setting => setting.Name).ThenBy(setting => setting.StoreId).ToPagedListAsync(searchModel.Page - 1, searchModel.PageSize);
        var storeNames = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        storeNames[0] = await localization.GetResourceAsync("Admin.Configuration.Settings.AllSettings.Fields.StoreName.AllStores");
        return await GridAsync(searchModel, page, setting => Task.FromResult(new SettingRow
        {
            Name = setting.Name,
            Value = setting.Value ?? string.Empty,
            Store = storeNames.GetValueOrDefault(setting.StoreId, string.Empty),
        }));
    }
}
