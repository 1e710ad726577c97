using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories.Offers;

/// <summary>Lets a history happen, lets the pushes come to rest, and compares what the marketplace shows with what the shop sells.</summary>
internal sealed class OfferHistoryRun
{
    private const int QuietRounds = 3;
    private const int AccountId = 1;

    private readonly ProductsApi _api;
    private readonly World _world;

    private OfferHistoryRun(OfferHistory history, bool traced)
    {
        _world = new World(history.Seed, history.Faults, TimeSpan.Zero, traced);
        _api = new ProductsApi(() => _world.Clock.UtcNow) { HasIds = history.HasIds };
        _world.Answers = _api.AnswerAsync;
        OfferShop.Insert(_world, history.MoreStockWaits);
    }

    public static IReadOnlyList<string> Violations(OfferHistory history) => Run(history, traced: false).Violations;

    public static string Report(OfferHistory history)
    {
        var (violations, trace) = Run(history, traced: true);
        return string.Join(Environment.NewLine, [$"{history}", .. violations.Select(violation => $"  ! {violation}"), .. trace.Select(line => $"    {line}")]);
    }

    private static (IReadOnlyList<string> Violations, IReadOnlyList<string> Trace) Run(OfferHistory history, bool traced)
    {
        // With a context of the test runner, what a process awaits would go on elsewhere and by chance.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        var run = new OfferHistoryRun(history, traced);
        try
        {
            run.Happen(history);
            return ([.. run.Differences()], run._world.Trace);
        }
        catch (InvalidOperationException exception)
        {
            return ([exception.Message], run._world.Trace);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private void Happen(OfferHistory history)
    {
        _world.HasFaults = false;
        Quiet();
        _world.HasFaults = true;
        foreach (var step in history.Steps)
        {
            _world.Tell($"-- {step}");
            Do(step);
            _world.Run(step.Turns);
        }

        _world.RunToRest();
        _world.HasFaults = false;
        _api.Mood = Mood.Takes;
        OfferShop.OrdersAreOnTheirWay(_world, false);
        _world.Nodes[0].Give(new Job("tidy", shop => OfferShop.TidyAsync(shop, _world)));
        _world.RunToRest();
        for (var round = 0; round < QuietRounds; round++)
            Quiet();
    }

    private void Do(OfferStep step)
    {
        switch (step)
        {
            case OfferStep.Edits edit:
                _world.Nodes[edit.Node].Give(new Job($"{edit}", shop => OfferShop.DoAsync(shop, _world, edit)));
                break;

            case OfferStep.Works works:
                Work(works.Chore, works.Node);
                break;

            case OfferStep.Passes passes:
                _world.Pass(passes.Time);
                break;

            case OfferStep.Sells sells:
                OfferShop.OrdersAreOnTheirWay(_world, sells.OnTheWay);
                break;

            case OfferStep.Feels feels:
                (_api.Mood, _api.Disliked) = (feels.Mood, OfferShop.Find(_world.Database, feels.Product).Sku);
                break;
        }
    }

    private void Work(PushChore chore, int node) => _world.Nodes[node].Give(new Job($"{chore}", async shop =>
    {
        var account = (await shop.GetRequiredService<AccountLookup>().FindAsync(AccountId))!;
        await (chore switch
        {
            PushChore.Push => shop.GetRequiredService<PushOffers>().RunAsync(account, default),
            PushChore.Ask => shop.GetRequiredService<AskBatches>().RunAsync(account, default),
            PushChore.Compare => (Task)shop.GetRequiredService<CompareListings>().RunAsync(AccountId, default),
            _ => shop.GetRequiredService<RefreshListings>().RunAsync(account, default),
        });
    }));

    private void Quiet()
    {
        _world.Pass(TimeSpan.FromHours(2));
        Work(PushChore.Compare, 0);
        _world.RunToRest();
        Work(PushChore.Push, 0);
        _world.RunToRest();
        Work(PushChore.Push, 1);
        _world.RunToRest();
        Ask(0);
        Ask(1);
    }

    private void Ask(int node)
    {
        _world.Pass(TimeSpan.FromMinutes(10));
        Work(PushChore.Ask, node);
        _world.RunToRest();
    }

    private IEnumerable<string> Differences()
    {
        var account = _world.Database.Of<MarketplaceAccount>().Rows.First();
        var sold = new Dictionary<string, Shown>();
        var soldVariations = new Dictionary<(string Product, string Variation), Shown>();
        foreach (var product in _world.Database.Of<Product>().Rows.Where(product => !product.Deleted))
        {
            var id = $"{account.IdentityPrefix}{Identity.Of(account.IdentityRule, product)}{account.IdentitySuffix}";
            var sizes = product.ManageInventoryMethod is ManageInventoryMethod.ManageStockByAttributes
                ? _world.Database.Of<ProductAttributeCombination>().Rows.Where(size => size.ProductId == product.Id).ToList()
                : [];
            foreach (var ofId in sizes.GroupBy(size => account.ColourAttributeId == 0 ? id : $"{id}-{OfferShop.Read(size).Colour}"))
            {
                sold[ofId.Key] = Says(product, ofId.Sum(size => size.StockQuantity), ofId.Min(size => size.OverriddenPrice ?? product.Price));
                foreach (var size in ofId.Where(size => account.ColourAttributeId == 0 || OfferShop.Read(size).HasSize))
                    soldVariations[(ofId.Key, Identity.Of(account.IdentityRule, size))] = Says(product, size.StockQuantity, size.OverriddenPrice ?? product.Price);
            }

            if (product.ManageInventoryMethod is ManageInventoryMethod.ManageStock)
                sold[id] = Says(product, product.StockQuantity, product.Price);
        }

        return Compare(sold, _api.Products).Concat(Compare(soldVariations, _api.Variations)).Concat(Open());
    }

    /// <summary>What the shop does not know to be applied.</summary>
    private IEnumerable<string> Open() =>
        _world.Database.Of<MarketplaceListing>().Rows
            .Where(listing => listing.BatchId != 0 || listing.UnansweredSend is not null || listing.DirtySinceUtc is not null)
            .Select(listing => $"{listing.ExternalProductId}/{listing.ExternalVariationId} of product {listing.ProductId} is not applied: {listing.LastError}")
            .Concat(_world.Database.Of<MarketplaceBatch>().Rows.Select(batch => $"batch {batch.ExternalId} is open: {batch.Problem}"));

    private static Shown Says(Product product, int stock, decimal price) => product.Published ? new(stock, true, (long)(price * 100)) : new(0, false, (long)(price * 100));

    private static IEnumerable<string> Compare<T>(Dictionary<T, Shown> sold, Dictionary<T, Shown> shown) where T : notnull
    {
        foreach (var (id, offer) in sold)
        {
            if (shown.GetValueOrDefault(id) is not { } there || (there with { Cents = 0 }) != (offer with { Cents = 0 }) || (offer.Enabled && there.Cents != offer.Cents))
                yield return $"{id} should say {offer}, and says {shown.GetValueOrDefault(id)}";
        }

        foreach (var (id, offer) in shown.Where(each => !sold.ContainsKey(each.Key) && (each.Value.Enabled || each.Value.Quantity > 0)))
            yield return $"{id} is nobody's any more, and still says {offer}";
    }
}
