using Nop.Core.Domain.Cms;
using Nop.Plugin.Misc.Marketplaces.Admin.Dashboard;
using Nop.Plugin.Misc.Marketplaces.Admin.NativeOrder;
using Nop.Plugin.Misc.Marketplaces.Admin.NativeProduct;
using Nop.Plugin.Misc.Marketplaces.Infrastructure;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Services.Cms;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Plugins;
using Nop.Services.Security;
using Nop.Web.Framework.Infrastructure;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>Installs the plugin and takes every trace of it away again. Every step can be repeated: nop tries a failed installation again.</summary>
public sealed class MarketplacesPlugin(
    ISettingService settings,
    WidgetSettings widgetSettings,
    IPermissionService permissions,
    ResourceInstaller resources,
    ScheduleTasks tasks,
    MailTemplates mails,
    FirstAccounts firstAccounts,
    INopUrlHelper urls) : BasePlugin, IMiscPlugin, IWidgetPlugin
{
    /// <summary>It is a misc plugin that also shows a panel, not a widget to be listed.</summary>
    public bool HideInWidgetList => true;

    public override string GetConfigurationPageUrl() => urls.RouteUrl(MarketplacesDefaults.ConfigurationRoute);

    public Task<IList<string>> GetWidgetZonesAsync() => Task.FromResult<IList<string>>(
        [AdminWidgetZones.OrderDetailsBlock, AdminWidgetZones.ProductDetailsBlock, AdminWidgetZones.DashboardTop, AdminWidgetZones.PluginListButtons]);

    public Type GetWidgetViewComponent(string widgetZone) =>
        widgetZone == AdminWidgetZones.DashboardTop ? typeof(MarketplacesDashboardViewComponent)
        : widgetZone == AdminWidgetZones.ProductDetailsBlock ? typeof(MarketplacesNativeProductViewComponent)
        : widgetZone == AdminWidgetZones.PluginListButtons ? typeof(MarketplacesPluginListViewComponent)
        : typeof(MarketplacesNativeOrderViewComponent);

    public override async Task InstallAsync()
    {
        if (!await settings.SettingExistsAsync(new MarketplacesSettings(), stored => stored.RunSeconds))
            await settings.SaveSettingAsync(new MarketplacesSettings());

        if (!widgetSettings.ActiveWidgetSystemNames.Contains(MarketplacesDefaults.SystemName))
        {
            widgetSettings.ActiveWidgetSystemNames.Add(MarketplacesDefaults.SystemName);
            await settings.SaveSettingAsync(widgetSettings);
        }

        await resources.InstallAsync();
        await mails.InstallAsync();
        await firstAccounts.InstallAsync();
        await tasks.InstallAsync();
        await base.InstallAsync();
    }

    public override async Task UpdateAsync(string currentVersion, string targetVersion)
    {
        await resources.AddMissingAsync();
        await mails.InstallAsync();
        await firstAccounts.InstallAsync();
        await tasks.InstallAsync();
        await base.UpdateAsync(currentVersion, targetVersion);
    }

    public override async Task UninstallAsync()
    {
        await tasks.DeleteAsync();
        if (widgetSettings.ActiveWidgetSystemNames.Remove(MarketplacesDefaults.SystemName))
            await settings.SaveSettingAsync(widgetSettings);

        await settings.DeleteSettingAsync<MarketplacesSettings>();
        foreach (var permission in MarketplacesPermissions.SystemNames)
            await permissions.DeletePermissionAsync(permission);

        await mails.DeleteAsync();
        await resources.DeleteAsync();
        await base.UninstallAsync();
    }
}
