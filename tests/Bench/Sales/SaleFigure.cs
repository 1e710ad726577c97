using System.Diagnostics;
using Marketplaces.Bench.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Marketplaces.Bench.Sales;

/// <summary>
/// Checkouts and saves of products while a push waits for a marketplace that does not answer, beside the same in the same shop without the plugin: in
/// turn, one by one, so that whatever else the machine does is in the way of both.
/// </summary>
internal sealed class SaleFigure(BenchShop shop, ShopWithout without)
{
    public const string Name = "sales";

    private const int EachRound = 100;
    private const string Floor = "the same without the plugin";

    public async Task<IReadOnlyList<Figure>> TakeAsync(int rounds)
    {
        using var buyer = new Visitor(shop.Url);
        using var other = new Visitor(without.Url);
        var products = Products(shop.Services).Intersect(Products(without.Services)).ToList();
        await WarmUpAsync(buyer, other, products);

        await shop.ExecuteAsync("UPDATE \"MarketplaceListing\" SET \"DirtySinceUtc\" = NULL");
        await shop.ExecuteAsync($"UPDATE \"Product\" SET \"StockQuantity\" = \"StockQuantity\" + 1 WHERE \"Id\" = {products[^1]}");
        await shop.ExecuteAsync($"UPDATE \"MarketplaceListing\" SET \"DirtyVersion\" = \"DirtyVersion\" + 1, \"DirtySinceUtc\" = '2026-01-01 00:00:00' WHERE \"ProductId\" = {products[^1]}");
        shop.Skroutz.Log.Clear();
        shop.Skroutz.Faults.Hang("/merchants/products/batch", times: 1000);
        using var stop = new CancellationTokenSource();
        var push = Pushed.WaitingAsync(shop, stop.Token);

        var (bought, boughtWithout) = await TakeAsync(rounds, products, buyer.BuyAsync, other.BuyAsync);
        await buyer.SignInAsync();
        await other.SignInAsync();
        var (rows, otherRows) = (Rows(shop.Services, products), Rows(without.Services, products));
        var (saved, savedWithout) = await TakeAsync(rounds, products, product => buyer.SaveAsync(rows[product]), product => other.SaveAsync(otherRows[product]));
        var (written, writtenWithout) = await TakeAsync(rounds, products, product => WriteAsync(shop.Services, product), product => WriteAsync(without.Services, product));
        var requests = shop.Skroutz.Log.Entries.Count;
        await stop.CancelAsync();
        await push;
        shop.Skroutz.Faults.Clear();

        return
        [
            new Figure($"{EachRound} checkouts, the marketplace hanging", bought, Floor, boughtWithout, 1.05, [new Count("requests of the push", requests, 1)]),
            new Figure($"{EachRound} saves on a product's page, the marketplace hanging", saved, Floor, savedWithout, 1.05, []),
            new Figure($"{EachRound} writes of a product's row alone", written, Floor, writtenWithout, null, []),
        ];
    }

    private static async Task<(List<double> Seen, List<double> Floor)> TakeAsync(int rounds, List<int> products, Func<int, Task> with, Func<int, Task> without)
    {
        var (seen, floor) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var (ours, theirs) = (TimeSpan.Zero, TimeSpan.Zero);
            foreach (var product in products.Skip(round * EachRound).Take(EachRound))
            {
                theirs += await TimeAsync(without, product);
                ours += await TimeAsync(with, product);
            }

            seen.Add(ours.TotalSeconds);
            floor.Add(theirs.TotalSeconds);
        }

        return (seen, floor);
    }

    private static async Task WarmUpAsync(Visitor buyer, Visitor other, List<int> products)
    {
        foreach (var product in products.TakeLast(EachRound).SkipLast(1))
        {
            await buyer.BuyAsync(product);
            await other.BuyAsync(product);
        }
    }

    private static async Task<TimeSpan> TimeAsync(Func<int, Task> work, int product)
    {
        var watch = Stopwatch.StartNew();
        await work(product);
        return watch.Elapsed;
    }

    private static Dictionary<int, Product> Rows(IServiceProvider services, List<int> productIds)
    {
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IRepository<Product>>().Table.Where(product => productIds.Contains(product.Id)).ToDictionary(product => product.Id);
    }

    /// <summary>A scope of its own, the row, the event.</summary>
    private static async Task WriteAsync(IServiceProvider services, int productId)
    {
        await using var scope = services.CreateAsyncScope();
        var products = scope.ServiceProvider.GetRequiredService<IRepository<Product>>();
        var product = await products.GetByIdAsync(productId);
        product.Price++;
        await products.UpdateAsync(product);
    }

    /// <summary>What is in stock and sold as it is.</summary>
    private static List<int> Products(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<IRepository<Product>>().Table
            .Where(product => product.Published && product.StockQuantity >= 5 && product.ManageInventoryMethodId == (int)ManageInventoryMethod.ManageStock)
            .OrderBy(product => product.Id)
            .Select(product => product.Id)
            .Take(1100)];
    }
}
