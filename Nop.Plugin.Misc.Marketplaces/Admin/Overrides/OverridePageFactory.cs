using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Prepares the page of one listing, whether there is one already or not.</summary>
public sealed class OverridePageFactory(
    IRepository<MarketplaceListing> listings,
    ListingOverrides overrides,
    ProductParts parts,
    AccountLabels labels,
    OfferTexts offers,
    LocalizedTexts texts,
    IPermissionService permissions)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Overrides.";

    /// <summary>Null for a product that is not there.</summary>
    public async Task<OverridePageModel?> PrepareAsync(MarketplaceAccount account, ProductIdentity identity)
    {
        if (await parts.OfAsync(identity.ProductId) is not { } product || (identity.CombinationId != 0 && !product.Combinations.ContainsKey(identity.CombinationId)))
            return null;

        var own = (await overrides.OfAsync(account.Id, [identity.ProductId])).GetValueOrDefault(identity);
        var typed = HandMadeIds.Of(own);
        var model = new OverridePageModel
        {
            Own = OverrideRules.Written(OverrideValues.Of(own)) with { AccountId = account.Id, ProductId = identity.ProductId, CombinationId = identity.CombinationId },
            Mapping = new MappingModel { AccountId = account.Id, ProductId = identity.ProductId, CombinationId = identity.CombinationId, ExternalProductId = typed?.ProductId, ExternalVariationId = typed?.VariationId },
        };
        return await CompleteAsync(model, account, product, typed is not null);
    }

    private async Task<OverridePageModel> CompleteAsync(OverridePageModel model, MarketplaceAccount account, ShopProduct product, bool isTyped)
    {
        var combinationId = model.Own.CombinationId;
        var listing = await listings.Table.FirstOrDefaultAsync(listing =>
            listing.AccountId == account.Id && listing.ProductId == product.Id && listing.CombinationId == combinationId && listing.GivenUp == 0);
        model.Facts = new OverrideFacts
        {
            Marketplace = await labels.OfAsync(account.Id),
            Product = product.Name,
            Combination = combinationId == 0 ? null : product.Combinations[combinationId],
            Parts = product.Combinations.Count == 0 || !product.KeepsStockByCombination
                ? []
                : [new OverridePart(0, await texts.GetAsync($"{Keys}Whole"), combinationId == 0), .. product.Combinations.Select(part => new OverridePart(part.Key, part.Value, part.Key == combinationId))],
            StockIsOne = product.Combinations.Count > 0 && !product.KeepsStockByCombination ? await texts.FormatAsync(CatalogTexts.StockIsOne, product.Name) : null,
            IsOfferedByCombination = combinationId == 0 && listing is null && product.KeepsStockByCombination && product.Combinations.Count > 0,
            Ids = listing is null ? null : string.Join(" / ", new[] { listing.ProductIdThere(), listing.VariationIdThere() }.Where(id => id.Length > 0)),
            IsTyped = isTyped,
            Applied = listing is null ? null : await offers.TextAsync(listing.AcknowledgedOffer),
            Problem = await texts.StoredAsync(listing?.LastError),
            OfferedChoices = [await ChoiceAsync("", "AsAccount"), await ChoiceAsync(OverrideWords.On, "On"), await ChoiceAsync(OverrideWords.Off, "Off")],
            RoundingChoices = [await ChoiceAsync("", "AsAccount"), .. await RoundingChoicesAsync()],
            OfAccount = await OfAccountAsync(account),
            MayChange = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Configure),
        };
        return model;
    }

    private async Task<Dictionary<string, string>> OfAccountAsync(MarketplaceAccount account) => new()
    {
        [nameof(OverrideModel.StockBuffer)] = TypedNumber.Text(account.StockBuffer),
        [nameof(OverrideModel.StockCap)] = TypedNumber.Text(account.StockCap),
        [nameof(OverrideModel.StockStopAt)] = TypedNumber.Text(account.StockStopAt),
        [nameof(OverrideModel.PricePercent)] = $"{TypedNumber.Text(account.PricePercent)} %",
        [nameof(OverrideModel.PriceAmount)] = Euro.Text(account.PriceAmount),
        [nameof(OverrideModel.PriceRounding)] = await texts.EnumAsync((PriceRounding)account.PriceRoundingId),
    };

    private async Task<SelectListItem> ChoiceAsync(string value, string key) => new(await texts.GetAsync($"{Keys}{key}"), value);

    private async Task<IEnumerable<SelectListItem>> RoundingChoicesAsync() =>
        (await texts.ChoicesAsync<PriceRounding>(null)).Select(choice => new SelectListItem(choice.Text, OverrideWords.OfRounding(Enum.Parse<PriceRounding>(choice.Value))));
}
