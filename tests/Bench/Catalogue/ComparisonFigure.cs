using Marketplaces.Bench.Orders;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Marketplaces.Bench.Catalogue;

/// <summary>The full comparison, of a catalogue that is listed for the first time and of one in which nothing has changed.</summary>
internal sealed class ComparisonFigure(BenchShop shop)
{
    public const string Name = "comparison";

    private const int MostFirst = 3;
    private const int MostStatements = 14;

    public async Task<IReadOnlyList<Figure>> TakeAsync(int rounds)
    {
        var first = new List<double>();
        for (var round = 0; round < Math.Min(rounds, MostFirst); round++)
        {
            await shop.ExecuteAsync("DELETE FROM \"MarketplaceListing\"");
            first.Add(await shop.TimeAsync(CompareAsync));
        }

        var listed = shop.Database.Table<MarketplaceListing>().Count();
        await Pushed.AllAsync(shop);
        await OldShop.AnalyzeAsync(shop);
        shop.Skroutz.Log.Clear();
        var (unchanged, floor) = (new List<double>(), new List<double>());
        var before = Memory.InUse();
        for (var round = 0; round < rounds; round++)
        {
            floor.Add(await shop.TimeAsync(_ => CatalogueFloor.ReadAsync(shop.Database, shop.Account.Id)));
            unchanged.Add(await shop.TimeAsync(CompareAsync));
        }

        var requests = shop.Skroutz.Log.Entries.Count;
        var pages = (listed / CompareListings.PageSize) + 1;
        var statements = await shop.CountAsync(() => shop.TimeAsync(CompareAsync)) / pages;
        return
        [
            new Figure("first comparison: every product gets its listing", first, "", [], null, [new Count("listings", Pushed.Listings(shop), listed)]),
            new Figure(
                "full comparison, nothing changed", unchanged, "reading the same columns", floor, 3,
                [
                    new Count("requests", requests, 0), new Count("dirty", Pushed.Dirty(shop), 0),
                    new Count($"statements for each page of {CompareListings.PageSize}", statements, MostStatements, IsLimit: true),
                ])
            {
                MemoryInUse = (before, Memory.InUse()),
            },
        ];
    }

    private async Task CompareAsync(IServiceProvider services)
    {
        if (!await services.GetRequiredService<CompareListings>().RunAsync(shop.Account.Id, CancellationToken.None))
            throw new InvalidOperationException("The comparison did not come to its end.");
    }
}
