using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;
using Plugin.Tests.Catalog.Memory;
using Shop.Tests.Support;

namespace Plugin.Tests.Catalog;

/// <summary>Whatever happens in whatever order, in the end the marketplace shows what the shop sells (R15), and never more requests than needed (R16).</summary>
[TestFixture]
public class PushHistoryProperties
{
    private const int Products = 4;

    [Test]
    public void In_the_end_the_marketplace_shows_what_the_shop_sells() =>
        Prop.ForAll<int[]>(history => HoldsAsync(history).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(Scale.Of(full: 60, usual: 25)).WithEndSize(30));

    private static async Task<bool> HoldsAsync(int[] history)
    {
        using var shop = new CatalogueShop();
        shop.Many(Products);
        await shop.SyncAsync();
        var duringSend = new Queue<int>(history.Where(step => step % 7 == 0));
        foreach (var step in history)
        {
            switch (Math.Abs(step % 5))
            {
                case 0:
                    shop.Marketplace.Answer = _ => Interrupted(shop, duringSend);
                    await shop.PushAsync();
                    break;
                case 1:
                    shop.Marketplace.Answer = _ => throw new MarketplaceApiException(OwnerText.Quote("lost")) { IsTransient = true, MayHaveTakenEffect = true };
                    await shop.PushAsync();
                    break;
                case 2:
                    // A writer that raises no event.
                    shop.Products.Change(product => product.Id == Which(step), product => product.StockQuantity = Math.Abs(step % 50));
                    break;
                case 3:
                    await shop.Get<CompareListings>().RunAsync(shop.Account.Id, default);
                    break;
                default:
                    await shop.ChangeAsync(Which(step), product => product.Price = 1 + Math.Abs(step % 90));
                    break;
            }

            shop.Clock.Advance(TimeSpan.FromMinutes(7));
        }

        shop.Clock.Advance(TimeSpan.FromHours(1));
        shop.Marketplace.Answer = _ => OfferAnswer.Accepted;
        await shop.Get<CompareListings>().RunAsync(shop.Account.Id, default);
        shop.Marketplace.Requests.Clear();
        await shop.PushAsync();
        var requests = shop.Marketplace.Requests.Count;
        await shop.PushAsync();
        return requests <= 1
            && shop.Marketplace.Requests.Count == requests
            && !shop.Dirty.Any()
            && shop.Products.Rows.All(product => Shows(shop.Marketplace.Shown[product.Sku], product.StockQuantity, product.Price));
    }

    private static OfferAnswer Interrupted(CatalogueShop shop, Queue<int> steps)
    {
        if (steps.TryDequeue(out var step))
            shop.ChangeAsync(Which(step), product => product.StockQuantity = Math.Abs(step % 30)).GetAwaiter().GetResult();
        return OfferAnswer.Accepted;
    }

    private static int Which(int step) => 1 + Math.Abs(step % Products);

    private static bool Shows(Offer offer, int stock, decimal price) => offer.Quantity == stock && offer.Price == price && offer.Enabled;
}
