using Moq;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Services.Stores;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Admin;

/// <summary>A store that is added after the installation is offered its accounts.</summary>
public class StoresWithoutAccountsTests : CatalogueFixture
{
    private readonly List<Store> _stores = [new() { Id = 1, Name = "First" }, new() { Id = 2, Name = "Second" }];

    [Test]
    public async Task A_store_without_accounts_is_offered_and_gets_one_at_each_marketplace_switched_off()
    {
        Assert.That((await Without.FindAsync()).Select(store => store.Name), Is.EqualTo(["Second"]));

        Assert.That(await Without.OpenAsync(2), Is.True);
        Assert.That(await Without.OpenAsync(2), Is.True, "a second click");

        Assert.That(await Without.FindAsync(), Is.Empty);
        Assert.That(_shop.Accounts.Rows.Where(account => account.StoreId == 2).Select(account => (account.Marketplace, account.Enabled)), Is.EqualTo([("test", false)]));
    }

    [Test]
    public async Task There_is_nothing_to_be_made_for_a_store_that_is_gone() => Assert.That((await Without.OpenAsync(9), _shop.Accounts.Rows.Count), Is.EqualTo((false, 1)));

    private StoresWithoutAccounts Without => new(
        _shop.Get<AccountLookup>(),
        _shop.Get<MarketplaceRegistry>(),
        new NewAccounts(_shop.Accounts.Given, _shop.Get<AccountSecrets>(), _shop.Clock),
        Mock.Of<IStoreService>(service => service.GetAllStoresAsync() == Task.FromResult<IList<Store>>(_stores)
            && service.GetStoreByIdAsync(It.IsAny<int>()) == Task.FromResult((Store?)null)
            && service.GetStoreByIdAsync(2) == Task.FromResult(_stores[1])));
}
