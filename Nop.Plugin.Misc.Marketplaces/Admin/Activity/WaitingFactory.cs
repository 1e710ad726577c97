using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

/// <summary>Counts what is not sent yet, by account: what waits for the owner, and more stock that waits for orders.</summary>
public sealed class WaitingFactory(OfferAccounts accounts, AccountLabels labels, WaitingListings waiting, IRepository<MarketplaceListing> listings, LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Activity.Waiting.";

    public async Task<IReadOnlyList<WaitingModel>> PrepareAsync()
    {
        var names = await labels.AllAsync();
        var lines = new List<WaitingModel>();
        foreach (var account in await accounts.EnabledAsync())
        {
            var name = names.GetValueOrDefault(account.Id, "");
            if (await waiting.CountAsync(account) is > 0 and var unconfirmed)
                lines.Add(new WaitingModel(await texts.FormatAsync($"{Keys}ToBeConfirmed", name, unconfirmed), account.Id));
            if (await listings.Table.Where(listing => listing.AccountId == account.Id).WaitingWithStock().CountAsync() is > 0 and var withStock)
                lines.Add(new WaitingModel(await texts.FormatAsync($"{Keys}MoreStock", name, withStock), null));
        }

        return lines;
    }
}

/// <param name="ConfirmAccountId">The account whose listings the owner may confirm; null when there is nothing to be done.</param>
public sealed record WaitingModel(string Text, int? ConfirmAccountId);
