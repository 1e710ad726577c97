using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Brings together what a native order is made of, and checks that its money adds up, before anything is written.</summary>
public sealed class PrepareNativeOrder(
    IProductService products,
    IStoreService stores,
    ILanguageService languages,
    NativeCustomers customers,
    PrimaryCurrency currency,
    MarketplacesSettings settings)
{
    public async Task<(NativeOrderDetails? Details, OwnerText? Problem)> PrepareAsync(OrderWork work, RemoteOrder remote)
    {
        var sold = work.Lines.Where(line => line.IsSold()).ToList();
        var productIds = sold.Select(line => line.ProductId).Distinct().ToArray();
        var productsById = (await products.GetProductsByIdsAsync(productIds)).ToDictionary(product => product.Id);
        if (sold.Find(line => !productsById.ContainsKey(line.ProductId)) is { } lost)
            return (null, new OwnerText(OrderTexts.ProductGone, lost.ProductName ?? lost.ExternalProductId ?? ""));

        var doubt = OrderDoubts.Of(work.Lines, remote, DoubtLimits.Of(settings));
        if (doubt is null)
            (work.Order.TakenAsItIs, work.Order.TakenAsItIsByCustomerId) = (null, 0);
        else if (work.Order.TakenAsItIs != doubt.ToString())
            return (null, doubt);

        if (await FindStoreAsync(work.Account) is not { } store)
            return (null, new OwnerText(OrderTexts.StoreGone));

        if (await currency.FindEuroAsync() is not { } euro)
            return (null, new OwnerText(OrderTexts.NoEuro));

        var languageId = await FindLanguageAsync(store);
        var (customer, isNew) = await customers.EnsureAsync(work.Account, store, remote, languageId, euro.Id);
        var email = customers.Email(work.Account, remote.ExternalId);
        var money = doubt is null ? SoldMoney.Of(sold, remote) : SoldMoney.AsItIs(sold, remote);
        return (new NativeOrderDetails(work, remote, money, productsById, store, languageId, euro, customer, isNew, email), null);
    }

    private async Task<Store?> FindStoreAsync(MarketplaceAccount account) =>
        await stores.GetStoreByIdAsync(account.StoreId) ?? (await stores.GetAllStoresAsync()).FirstOrDefault();

    /// <summary>Greek if the shop speaks it, because the buyer does; otherwise the store's language.</summary>
    private async Task<int> FindLanguageAsync(Store store)
    {
        var all = await languages.GetAllLanguagesAsync(showHidden: false, storeId: store.Id);
        var language = all.FirstOrDefault(candidate => candidate.LanguageCulture?.StartsWith("el", StringComparison.OrdinalIgnoreCase) == true)
            ?? all.FirstOrDefault(candidate => candidate.Id == store.DefaultLanguageId)
            ?? all.FirstOrDefault();
        return language?.Id ?? 0;
    }
}
