using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

namespace Marketplaces.Bench.Orders;

/// <summary>Stored webhooks that become native orders.</summary>
internal sealed class DrainFigure(BenchShop shop, SampleOrders orders)
{
    public const string Name = "drain";

    private const int MostStatements = 50;

    /// <param name="perSecond">What is aimed at.</param>
    public async Task<Figure> TakeAsync(int rounds, bool isQuick, int perSecond, string name)
    {
        var count = isQuick ? 20 : 300;
        await RoundAsync(count / 5);
        var before = Native();
        var seen = new List<double>();
        for (var round = 0; round < rounds; round++)
            seen.Add(await RoundAsync(count));

        var made = Native() - before;
        await StoreAsync(count);
        var statements = await shop.CountAsync(() => shop.TimeAsync(DrainAsync));
        return new Figure(name, seen, $"{perSecond} a second", [.. seen.Select(_ => (double)count / perSecond)], 1,
            [new Count("native orders", made, rounds * count), new Count("statements each", (long)Math.Round((double)statements / count), MostStatements, IsLimit: true)])
        {
            Notes = [string.Create(CultureInfo.InvariantCulture, $"{count / Figure.Median(seen):0} a second")],
        };
    }

    /// <returns>Seconds of making native orders of so many webhooks.</returns>
    public async Task<double> RoundAsync(int count)
    {
        await StoreAsync(count);
        return await shop.TimeAsync(DrainAsync);
    }

    private Task<double> StoreAsync(int count) => shop.TimeAsync(async services =>
    {
        var inbox = services.GetRequiredService<InboxStore>();
        foreach (var body in orders.Webhooks(count))
            await inbox.StoreSentAsync(shop.Account.Id, body, SampleOrders.CodeOf(body));
    });

    private static async Task DrainAsync(IServiceProvider services)
    {
        if (!await services.GetRequiredService<ProcessInbox>().RunAsync(CancellationToken.None))
            throw new InvalidOperationException("Something is left in the inbox.");
    }

    private int Native() => shop.Database.Table<Order>().Count();
}
