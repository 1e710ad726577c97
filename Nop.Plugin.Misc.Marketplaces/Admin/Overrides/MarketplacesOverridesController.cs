using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>What the owner rules for one product at one account.</summary>
public sealed class MarketplacesOverridesController(
    OverridePageFactory pages,
    AccountLookup accounts,
    MappingRules rules,
    SaveOverride save,
    MapListing map,
    IdentitySearch search,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Overrides.";
    private const string Page = $"{MarketplacesDefaults.ViewPath}Overrides/Edit.cshtml";

    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Edit(int accountId, int productId, int combinationId) =>
        await accounts.FindAsync(accountId) is { } account && await pages.PrepareAsync(account, new ProductIdentity(productId, combinationId)) is { } model
            ? View(Page, model)
            : ToListings();

    /// <summary>Opens the page of a product that may have no listing yet.</summary>
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Find(int accountId, string? identity)
    {
        var found = string.IsNullOrWhiteSpace(identity) ? [] : await search.FindToOpenAsync(identity);
        if (found is [var only])
            return ToPage(accountId, only.ProductId, only.CombinationId);

        notifications.WarningNotification(await texts.FormatAsync($"{Keys}{(found.Count == 0 ? "FoundNone" : "FoundSeveral")}", identity));
        return ToListings();
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Save(OverrideModel own)
    {
        var product = new ProductIdentity(own.ProductId, own.CombinationId);
        if (await accounts.FindAsync(own.AccountId) is not { } account || await pages.PrepareAsync(account, product) is not { } page)
            return ToListings();

        var (values, objections) = OverrideRules.Read(own);
        if (await rules.ObjectionToAsync(product) is { } objection)
            notifications.ErrorNotification(await texts.TextAsync(objection));
        foreach (var (field, text) in objections)
            ModelState.AddModelError($"{nameof(page.Own)}.{field}", await texts.TextAsync(text));
        if (!ModelState.IsValid)
        {
            notifications.ErrorNotification(await texts.GetAsync($"{Keys}NotSaved"));
            page.Own = own;
            return View(Page, page);
        }

        await save.SaveAsync(account.Id, product, values);
        notifications.SuccessNotification(await texts.GetAsync($"{Keys}Saved"));
        return ToPage(account.Id, product.ProductId, product.CombinationId);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Map(MappingModel mapping)
    {
        if (await accounts.FindAsync(mapping.AccountId) is not { } account)
            return ToListings();

        if (await map.MapAsync(account, new ProductIdentity(mapping.ProductId, mapping.CombinationId), mapping.ToIds()) is { } objection)
            notifications.ErrorNotification(await texts.TextAsync(objection));
        else
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}Mapped"));

        return ToPage(mapping.AccountId, mapping.ProductId, mapping.CombinationId);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Unmap(int accountId, int productId, int combinationId)
    {
        if (await accounts.FindAsync(accountId) is { } account)
        {
            await map.UnmapAsync(account, new ProductIdentity(productId, combinationId));
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}Unmapped"));
        }

        return ToPage(accountId, productId, combinationId);
    }

    private RedirectToActionResult ToPage(int accountId, int productId, int combinationId) => RedirectToAction(nameof(Edit), new { accountId, productId, combinationId });

    private RedirectToActionResult ToListings() => RedirectToAction(nameof(MarketplacesListingsController.List), "MarketplacesListings");
}
