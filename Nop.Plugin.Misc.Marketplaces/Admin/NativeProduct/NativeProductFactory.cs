using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeProduct;

/// <summary>Prepares the card of a product.</summary>
public sealed class NativeProductFactory(
    IRepository<MarketplaceListing> listings,
    ListingRows rows,
    ListingOverrides overrides,
    OfferAccounts accounts,
    AccountLabels labels,
    IPermissionService permissions,
    LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.NativeProduct.";

    public async Task<NativeProductModel> PrepareAsync(int productId)
    {
        var names = await labels.AllAsync();
        var shown = new List<ProductAtAccount>();
        foreach (var account in await accounts.EnabledAsync())
            shown.Add(await OfAsync(account, names.GetValueOrDefault(account.Id, ""), productId));

        return new NativeProductModel(productId, await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Configure), shown);
    }

    private async Task<ProductAtAccount> OfAsync(MarketplaceAccount account, string name, int productId)
    {
        var listed = await listings.Table
            .Where(listing => listing.AccountId == account.Id && listing.ProductId == productId)
            .OfInterest()
            .OrderBy(listing => listing.GivenUp)
            .ThenBy(listing => listing.CombinationId)
            .ToListAsync();
        var own = await overrides.OfAsync(account.Id, [productId]);
        return new ProductAtAccount(account.Id, name, [.. (await rows.OfAsync([.. listed])).Select(row =>
            new SoldPart(row, own.GetValueOrDefault(new ProductIdentity(row.ProductId, row.CombinationId))?.Offered == false))])
        {
            Standstill = !account.PushEnabled ? await texts.GetAsync($"{Keys}PushOff")
                : !account.MayOffer() ? await texts.GetAsync($"{Keys}Unconfirmed")
                : null,
        };
    }
}
