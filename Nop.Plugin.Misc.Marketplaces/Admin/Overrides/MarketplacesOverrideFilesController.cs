using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Listings as a file: out, and in after it was checked.</summary>
public sealed class MarketplacesOverrideFilesController(
    ExportOverrides export,
    PlanImport plans,
    ApplyImport apply,
    AccountLookup accounts,
    AccountLabels labels,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.OverrideFiles.";
    private const int MostShown = 200;

    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Export(int accountId) =>
        await accounts.FindAsync(accountId) is { } account
            ? File(await export.WriteAsync(account.Id), "text/csv", $"listings-{account.Marketplace}-{account.Id}.csv")
            : ToListings();

    /// <summary>Changes nothing.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Check(int accountId, IFormFile? file, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId) is not { } account)
            return ToListings();

        var (content, objection) = await CsvUpload.ReadAsync(file, cancellationToken);
        if (objection is not null)
            return await RefusedAsync(objection);

        var plan = await plans.PlanAsync(account, content);
        return plan.Problem is { } problem ? await RefusedAsync(problem) : View($"{MarketplacesDefaults.ViewPath}Overrides/Import.cshtml", new ImportPageModel
        {
            AccountId = account.Id,
            Marketplace = await labels.OfAsync(account.Id),
            Content = content,
            Rows = plan.Rows.Count,
            Changing = plan.Changing.Count(),
            BadCount = plan.Bad.Count(),
            Bad = await BadAsync(plan),
        });
    }

    /// <summary>Carried through even if the browser gives up.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Apply(int accountId, string? content)
    {
        if (await accounts.FindAsync(accountId) is not { } account)
            return ToListings();

        var plan = await plans.PlanAsync(account, content ?? "");
        if (plan.Problem is { } problem)
            return await RefusedAsync(problem);

        notifications.SuccessNotification(await texts.FormatAsync($"{Keys}Applied", await apply.ApplyAsync(account, plan), plan.Bad.Count()));
        return ToListings();
    }

    private async Task<IReadOnlyList<BadRowModel>> BadAsync(ImportPlan plan)
    {
        var bad = new List<BadRowModel>();
        foreach (var row in plan.Bad.Take(MostShown))
        {
            var reasons = new List<string>();
            foreach (var objection in row.Objections)
                reasons.Add(await texts.TextAsync(objection));
            bad.Add(new BadRowModel(row.Line, row.Name, reasons));
        }

        return bad;
    }

    private async Task<IActionResult> RefusedAsync(OwnerText objection)
    {
        notifications.ErrorNotification(await texts.TextAsync(objection));
        return ToListings();
    }

    private RedirectToActionResult ToListings() => RedirectToAction(nameof(MarketplacesListingsController.List), "MarketplacesListings");
}
