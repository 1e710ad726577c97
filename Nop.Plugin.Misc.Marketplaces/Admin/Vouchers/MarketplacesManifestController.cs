using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Vouchers;

/// <summary>The list that the courier signs.</summary>
public sealed class MarketplacesManifestController(ManifestFactory pages, ReadVouchers read, INotificationService notifications, LocalizedTexts texts) : MarketplacesAdminController
{
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Index() => View($"{MarketplacesDefaults.ViewPath}Vouchers/Manifest.cshtml", await pages.PrepareAsync());

    /// <param name="ids">Ids of our records.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Selected(int accountId, int[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length > 0)
            return await FileAsync(accountId, ids, cancellationToken);

        notifications.WarningNotification(await texts.GetAsync(VoucherTexts.NoneChosen));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Day(int accountId, CancellationToken cancellationToken) => FileAsync(accountId, [], cancellationToken);

    private async Task<IActionResult> FileAsync(int accountId, int[] ids, CancellationToken cancellationToken)
    {
        try
        {
            var manifest = await read.ManifestAsync(accountId, ids, cancellationToken);
            if (manifest.Pdf is { } file)
                return PrivateFile.Pdf(Response, file);

            notifications.WarningNotification(await texts.TextAsync(manifest.Missing ?? new OwnerText(FailureTexts.SilentRefusal)));
        }
        catch (MarketplaceApiException failure)
        {
            notifications.ErrorNotification(await texts.ExplainAsync(failure));
        }

        return RedirectToAction(nameof(Index));
    }
}
