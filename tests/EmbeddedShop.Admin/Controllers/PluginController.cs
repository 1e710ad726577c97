using System.Globalization;
using EmbeddedShop.Admin.Models;
using EmbeddedShop.Plugins;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

/// <summary>
/// The list of local plugins. As in the host, the buttons only take note; "Restart application to apply changes" does it, in this process and this request.
/// What the host does at its next start, the installation, is done here at once too.
/// </summary>
[CheckPermission(ShopPermissions.ManagePlugins, Order = 1)]
public sealed class PluginController(
    LoadedPlugin plugin, PluginLifecycle lifecycle, PendingPluginChange pending, ILocalizationService localization,
    INotificationService notifications, IServiceCollection services, ShopOptions options, ShopRestart restart) : ShopAdminController
{
    private const string Install = "install";
    private const string Uninstall = "uninstall";

    public async Task<IActionResult> List()
    {
        var descriptor = plugin.Descriptor;
        var configurationUrl = lifecycle.IsInstalled ? lifecycle.Create(HttpContext.RequestServices).GetConfigurationPageUrl() : null;
        foreach (var service in OverriddenServices.Of(services))
            notifications.WarningNotification(string.Format(CultureInfo.InvariantCulture, await localization.GetResourceAsync("Admin.System.Warnings.PluginsOverrideSameService"), service));

        var note = pending.Change is null ? null : await localization.GetResourceAsync($"Admin.Configuration.Plugins.Pending.{pending.Change}");
        ViewBag.Run = restart.Run;
        return View(plugin.IsPresent
            ? [
                new PluginRow(
                    descriptor.SystemName, descriptor.FriendlyName, descriptor.Group, descriptor.Version, descriptor.Author ?? string.Empty,
                    descriptor.Description ?? string.Empty, lifecycle.IsInstalled, LogoUrl(), configurationUrl, note),
            ]
            : Array.Empty<PluginRow>());
    }

    /// <summary>As in the host, what was uploaded is found when the shop starts again.</summary>
    [HttpPost]
    public async Task<IActionResult> UploadPluginsAndThemes(IFormFile? archivefile)
    {
        if (archivefile is null || archivefile.Length == 0)
        {
            notifications.ErrorNotification(await localization.GetResourceAsync("Admin.Common.UploadFile"));
            return RedirectToAction(nameof(List));
        }

        var zip = Path.GetTempFileName();
        try
        {
            await using (var file = System.IO.File.Create(zip))
                await archivefile.CopyToAsync(file);
            PluginPackage.Extract(zip, options.PluginsDirectory);
            notifications.SuccessNotification(string.Format(CultureInfo.InvariantCulture, await localization.GetResourceAsync("Admin.Configuration.Plugins.Uploaded"), 1, 0));
        }
        catch (ShopSetupException exception)
        {
            notifications.ErrorNotification(exception.Message);
        }
        finally
        {
            System.IO.File.Delete(zip);
        }

        return RedirectToAction(nameof(List));
    }

    [HttpPost, ActionName("List")]
    [FormValueRequired("plugin-reload-grid")]
    public IActionResult ReloadList()
    {
        HttpContext.Response.OnCompleted(() =>
        {
            restart.Ask();
            return Task.CompletedTask;
        });
        return View("RestartApplication", restart.Run);
    }

    [HttpPost, ActionName("List")]
    [FormValueRequired("install-plugin")]
    public IActionResult MarkForInstallation() => Mark(Install);

    [HttpPost, ActionName("List")]
    [FormValueRequired("uninstall-plugin")]
    public IActionResult MarkForUninstallation() => Mark(Uninstall);

    [HttpPost, ActionName("List")]
    [FormValueRequired("plugin-discard-changes")]
    public IActionResult Discard() => Mark(null);

    [HttpPost, ActionName("List")]
    [FormValueRequired("plugin-apply-changes")]
    public async Task<IActionResult> Apply()
    {
        var change = pending.Change;
        pending.Change = null;
        try
        {
            if (change is Uninstall)
                await lifecycle.UninstallAsync(HttpContext.RequestServices);
            else if (change is Install && !await lifecycle.StartAsync())
                notifications.ErrorNotification(await localization.GetResourceAsync("Admin.Configuration.Plugins.NotInstalled"));
        }
#pragma warning disable CA1031 // A plugin may refuse to be uninstalled with any exception; the page shows its words.
        catch (Exception exception)
        {
            notifications.ErrorNotification(exception.Message);
        }
#pragma warning restore CA1031

        return RedirectToAction(nameof(List));
    }

    private RedirectToActionResult Mark(string? change)
    {
        pending.Change = change;
        return RedirectToAction(nameof(List));
    }

    private string? LogoUrl() =>
        ((string[])["png", "jpg", "gif"]).Select(extension => $"logo.{extension}")
            .Where(logo => System.IO.File.Exists(Path.Combine(plugin.Folder, logo)))
            .Select(logo => Url.Content($"~/Plugins/{Path.GetFileName(plugin.Folder)}/{logo}"))
            .FirstOrDefault();
}

/// <summary>What was pressed on the list of plugins and waits for the restart.</summary>
public sealed class PendingPluginChange
{
    public string? Change { get; set; }
}
