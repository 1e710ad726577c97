using EmbeddedShop.Database;
using Moq;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Admin;

/// <summary>Two accounts that read the same orders.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TwinAccountTests
{
    private readonly ScratchDatabase _database = new(typeof(MarketplaceAccount).Assembly);
    private ShopTable<MarketplaceAccount> _accounts = null!;
    private TwinAccounts _twins = null!;

    [SetUp]
    public void Open()
    {
        _accounts = new(_database);
        var encryption = new Mock<IEncryptionService>();
        encryption.Setup(service => service.DecryptText(It.IsAny<string>(), It.IsAny<string>())).Returns((string text, string _) => text["locked ".Length..]);
        _twins = new TwinAccounts(_accounts.Given, new AccountSecrets(encryption.Object));
        _accounts.Add(Account("First", "skroutz", "locked one"));
        _accounts.Add(Account("Second", "skroutz", "locked two"));
        _accounts.Add(Account("Third", "shopflix", "locked one"));
        _accounts.Add(Account("Empty", "skroutz", null));
        _accounts.Add(Account("Empty too", "skroutz", null));
    }

    [TearDown]
    public void Close() => _database.Dispose();

    [Test]
    public async Task Accounts_of_their_own_may_be_saved() => Assert.That(await _twins.FindAsync([Edited(1), Edited(2), Edited(3), Edited(4), Edited(5)]), Is.Empty);

    [Test]
    public async Task The_login_of_another_account_is_refused([Values("https://api.example.gr", "https://API.example.gr/ ")] string url) =>
        Assert.That(await _twins.FindAsync([Edited(2, " one ", url)]), Is.EqualTo(new Dictionary<int, string> { [1] = "Second", [2] = "First" }));

    [Test]
    public async Task Two_that_are_filled_in_alike_at_once_are_refused() =>
        Assert.That((await _twins.FindAsync([Edited(4, "new"), Edited(5, "new")])).Keys, Is.EquivalentTo([4, 5]));

    [Test]
    public async Task The_same_login_at_another_address_or_of_another_user_is_another_one()
    {
        Assert.That(await _twins.FindAsync([Edited(2, "one", "https://other.example.gr")]), Is.Empty);
        Assert.That(await _twins.FindAsync([Edited(2, "one", user: "somebody")]), Is.Empty);
    }

    private static MarketplaceAccount Account(string name, string marketplace, string? secret) =>
        new() { Name = name, Marketplace = marketplace, StoreId = 1, BaseUrl = "https://api.example.gr", OrdersSecret = secret, CountryCode = "GR" };

    private static AccountModel Edited(int id, string? secret = null, string url = "https://api.example.gr", string? user = null) =>
        new() { Id = id, BaseUrl = url, OrdersSecret = secret, UserName = user };
}
