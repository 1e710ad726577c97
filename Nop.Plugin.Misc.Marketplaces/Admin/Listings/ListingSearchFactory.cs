using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public sealed class ListingSearchFactory(
    OfferAccounts accounts,
    AccountLabels labels,
    PushChannelFactory channels,
    IPermissionService permissions,
    LocalizedTexts texts)
{
    public async Task<ListingSearchModel> PrepareAsync()
    {
        var search = new ListingSearchModel { MayDecide = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide) };
        search.SetGridPageSize();
        search.AvailableAccounts.Add(new SelectListItem(await texts.GetAsync($"{MarketplacesDefaults.Resources}.Common.All"), "0"));
        var names = await labels.AllAsync();
        foreach (var account in await accounts.AllAsync())
        {
            search.AvailableAccounts.Add(new SelectListItem(names[account.Id], $"{account.Id}"));
            search.Channels.Add(await channels.PrepareAsync(account, names[account.Id]));
        }

        return search;
    }
}
