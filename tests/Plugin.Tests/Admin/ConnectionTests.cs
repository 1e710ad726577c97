using System.Net;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Catalog.Memory;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Admin;

/// <summary>Each token is tried with its own API.</summary>
public sealed class ConnectionTests : CatalogueFixture
{
    [Test]
    public void A_wrong_products_token_fails_the_test()
    {
        _shop.Marketplace.Status = _ => throw Answer(HttpStatusCode.Unauthorized);
        _shop.Accounts.Change(_ => true, account => account.OffersAnsweredOnUtc = _shop.Clock.UtcNow);
        Assert.That(async () => await Test.TestOffersAsync(_shop.Account.Id, default), Throws.InstanceOf<MarketplaceApiException>());
        Assert.That(_shop.AccountRow.OffersAnsweredOnUtc, Is.Null);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void The_right_one_is_told_that_there_is_no_such_batch(bool throws)
    {
        _shop.Marketplace.Status = _ => throws ? throw Answer(HttpStatusCode.NotFound) : null;
        Assert.That(async () => await Test.TestOffersAsync(_shop.Account.Id, default), Throws.Nothing);
        Assert.That(_shop.Marketplace.Requests, Is.Empty, "nothing is sent");
        Assert.That(_shop.AccountRow.OffersAnsweredOnUtc, Is.EqualTo(_shop.Clock.UtcNow));
    }

    private TestConnection Test => new(_shop.Get<AccountLookup>(), null!, _shop.Get<MarketplaceRegistry>(), new(_shop.Accounts.Given, _shop.Get<Journal>()), _shop.Clock);

    private static MarketplaceApiException Answer(HttpStatusCode status) => new(OwnerText.Quote("no")) { StatusCode = status };
}
