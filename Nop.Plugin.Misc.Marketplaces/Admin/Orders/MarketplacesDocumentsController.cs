using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The files that a person sends with an order. Carried through even if the browser gives up.</summary>
public sealed class MarketplacesDocumentsController(
    SendDocument send, PrintNativeOrder print, IRepository<MarketplaceOrder> orders, CommandNotice notice) : MarketplacesAdminController
{
    /// <param name="replaces">In place of the file that the marketplace has.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Invoice(int id, IFormFile? file, bool replaces) =>
        SendAsync(id, async customerId => await send.InvoiceAsync(id, await ReadAsync(file), replaces, customerId, CancellationToken.None));

    /// <param name="replaces">In place of the file that the marketplace has.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> ShopInvoice(int id, bool replaces) => SendAsync(id, async customerId =>
        await orders.GetByIdAsync(id) is { } order && await print.AsPdfAsync(order) is { } pdf
            ? await send.InvoiceAsync(id, pdf, replaces, customerId, CancellationToken.None)
            : new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.NoShopFile)));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> CreditInvoice(int id, IFormFile? file) =>
        SendAsync(id, async customerId => await send.CreditInvoiceAsync(id, await ReadAsync(file), customerId, CancellationToken.None));

    private static async Task<byte[]> ReadAsync(IFormFile? file)
    {
        using var content = new MemoryStream();
        if (file is not null)
            await file.CopyToAsync(content);

        return content.ToArray();
    }

    private async Task<IActionResult> SendAsync(int id, Func<int, Task<DecisionResult>> command)
    {
        await notice.RunAsync(command);
        return RedirectToAction(nameof(MarketplacesOrdersController.Details), "MarketplacesOrders", new { id });
    }
}
