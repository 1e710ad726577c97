using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Accounts;

/// <summary>A secret goes to the address it was entered for and nowhere else, and not from a copy of the shop.</summary>
public sealed class SecretAddressTests
{
    private StubApi _api = null!;

    [SetUp]
    public void SetUp() => _api = new StubApi().Answers(HttpStatusCode.OK, """{"order":{"code":"DEMO-OPEN"},"orders":[],"params":{}}""");

    [TearDown]
    public void TearDown() => _api.Dispose();

    [TestCase("https://api.example", "https://api.example/")]
    [TestCase("https://API.example/", "https://api.example")]
    [TestCase(null, "https://anywhere.example")]
    public async Task A_secret_goes_to_its_address(string? enteredFor, string address)
    {
        await SkroutzAsync(Account(address, enteredFor));
        await ShopflixAsync(Account(address, enteredFor));

        Assert.That(_api.Requests, Has.Count.EqualTo(2));
    }

    [TestCase("https://api.example", "https://evil.example")]
    [TestCase("https://api.example", "https://api.example:8443")]
    [TestCase("https://api.example", "http://api.example")]
    [TestCase("https://api.example/one", "https://api.example/two")]
    public void A_secret_goes_nowhere_else(string enteredFor, string address)
    {
        Refuses(() => SkroutzAsync(Account(address, enteredFor)), SellingShopTexts.OtherAddress);
        Refuses(() => ShopflixAsync(Account(address, enteredFor)), SellingShopTexts.OtherAddress);
        Refuses(() => new SkroutzOffers(new SkroutzCalls(_api.Http, StubApi.Secrets)).PushAsync(Account(address, enteredFor), [], default), SellingShopTexts.OtherAddress);

        Assert.That(_api.Requests, Is.Empty);
    }

    [Test]
    public void Nothing_leaves_a_copy_of_the_shop()
    {
        var account = Account("https://api.example", null);
        account.OtherShopAddress = "staging.example";

        Refuses(() => SkroutzAsync(account), SellingShopTexts.NotThisShop);
        Refuses(() => ShopflixAsync(account), SellingShopTexts.NotThisShop);
        Refuses(() => new SkroutzOffers(new SkroutzCalls(_api.Http, StubApi.Secrets)).PushAsync(account, [], default), SellingShopTexts.NotThisShop);

        Assert.That(_api.Requests, Is.Empty);
    }

    private static void Refuses(Func<Task> call, string reason)
    {
        var failure = Assert.ThrowsAsync<MarketplaceApiException>(() => call())!;
        Assert.That((failure.Text.Key, failure.StatusCode, failure.IsTransient), Is.EqualTo((reason, (HttpStatusCode?)null, false)));
    }

    private static MarketplaceAccount Account(string address, string? enteredFor) => new()
    {
        Id = 7,
        Enabled = true,
        BaseUrl = address,
        UserName = "merchant",
        OrdersSecret = "one",
        ProductsSecret = "two",
        OrdersSecretUrl = enteredFor,
        ProductsSecretUrl = enteredFor,
    };

    private Task SkroutzAsync(MarketplaceAccount account)
    {
        var calls = new SkroutzCalls(_api.Http, StubApi.Secrets);
        return new SkroutzMarketplace(calls, new SkroutzDecisions(calls), new SkroutzDispatch(calls), new SkroutzDocuments(calls), new SkroutzPickups(calls), new SkroutzVouchers(_api.Files, calls, new MarketplacesSettings()), new SkroutzOffers(calls), new SkroutzBatches(calls)).TestConnectionAsync(account, default);
    }

    private Task ShopflixAsync(MarketplaceAccount account)
    {
        var calls = new ShopflixCalls(_api.Http, StubApi.Secrets);
        var shipments = new ShopflixShipments(calls);
        return new ShopflixMarketplace(calls, new ShopflixDecisions(calls), shipments, new ShopflixVouchers(calls, shipments), new ShopflixLabels(calls)).TestConnectionAsync(account, default);
    }
}
