using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;

namespace Marketplaces.Bench.Orders;

/// <summary>The first import from a marketplace that takes its time for each answer.</summary>
internal sealed class ImportFigure(BenchShop shop, SampleOrders orders)
{
    public const string Name = "import";

    private const int AtOnce = 4;
    private const int PageSize = 100;
    private static readonly TimeSpan _latency = TimeSpan.FromMilliseconds(20);

    public async Task<Figure> TakeAsync(int rounds, bool isQuick)
    {
        var count = isQuick ? 40 : 1_000;
        var account = shop.Database.Table<MarketplaceAccount>().Single(account => account.Marketplace == "shopflix");
        await ExecuteAsync(account, 10, 0);
        var (seen, ideal, calls, before) = (new List<double>(), new List<double>(), 0L, shop.Database.Table<Order>().Count());
        for (var round = 0; round < rounds; round++)
        {
            shop.Shopflix.Log.Clear();
            var (reading, making) = await ExecuteAsync(account, count, 1);
            calls = shop.Shopflix.Log.Entries.Count;
            seen.Add(reading + making);
            ideal.Add((calls * _latency.TotalSeconds / AtOnce) + making);
        }

        var made = shop.Database.Table<Order>().Count() - before;
        return new Figure(
            $"first import of {count} orders, {_latency.TotalMilliseconds:0} ms for each answer", seen, $"{AtOnce} calls at once, and the same native orders", ideal, 1.2,
            [new Count("calls", calls, count + (count / PageSize) + 1, IsLimit: true), new Count("native orders", made, rounds * count)]);
    }

    private async Task<(double Reading, double Making)> ExecuteAsync(MarketplaceAccount account, int count, int delayed)
    {
        shop.Shopflix.Orders.Clear();
        orders.PlaceAtShopflix(shop, count);
        if (delayed > 0)
            shop.Shopflix.Faults.Delay("/", _latency);

        var reading = await shop.TimeAsync(async services =>
        {
            var current = await services.GetRequiredService<AccountLookup>().FindAsync(account.Id);
            var marketplace = (IPolledMarketplace)services.GetRequiredService<MarketplaceRegistry>().Find(account.Marketplace)!;
            await services.GetRequiredService<PollOrders>().RunAsync(current!, marketplace, CancellationToken.None);
        });
        shop.Shopflix.Faults.Clear();
        return (reading, await shop.TimeAsync(services => services.GetRequiredService<ProcessInbox>().RunAsync(CancellationToken.None)));
    }
}
