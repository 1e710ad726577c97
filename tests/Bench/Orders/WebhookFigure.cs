using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Marketplaces.Bench.Orders;

/// <summary>Webhooks that are stored and answered, over one connection and over fifty; nobody processes them.</summary>
internal sealed class WebhookFigure(BenchShop shop, SampleOrders orders)
{
    public const string Name = "webhooks";

    private const string Route = "marketplaces/skroutz/webhook/demo-token";

    public async Task<IReadOnlyList<Figure>> TakeAsync(int rounds, bool isQuick)
    {
        await using var bare = await BareEndpoint.StartAsync(shop.Database);
        return [await TakeAsync(bare.Url, rounds, 1, isQuick ? 20 : 500), await TakeAsync(bare.Url, rounds, 50, isQuick ? 100 : 2_500)];
    }

    private async Task<Figure> TakeAsync(Uri bare, int rounds, int connections, int count)
    {
        var (webhook, floor) = (new Uri(shop.Url, Route), new Uri(shop.Url, FloorController.Path));
        foreach (var warm in new[] { bare, floor, webhook })
            await Sender.SendAsync(warm, orders.Webhooks(count / 5), connections);
        await InboxAsync();

        var (seen, inHost, without, each) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            without.Add((await Sender.SendAsync(bare, orders.Webhooks(count), connections)).Seconds);
            inHost.Add((await Sender.SendAsync(floor, orders.Webhooks(count), connections)).Seconds);
            var (seconds, times) = await Sender.SendAsync(webhook, orders.Webhooks(count), connections);
            seen.Add(seconds);
            each.AddRange(times);
        }

        var stored = await InboxAsync();
        each.Sort();
        return new Figure(
            $"{count} webhooks over {(connections == 1 ? "one connection" : $"{connections} connections")}", seen, "an action with one insertion", inHost, 1.25, [new Count("stored", stored, rounds * count)])
        {
            Notes =
            [
                string.Create(CultureInfo.InvariantCulture, $"{count / Figure.Median(seen):0} a second, without a shop {count / Figure.Median(without):0}"),
                string.Create(CultureInfo.InvariantCulture, $"p95 {each[(int)(each.Count * 0.95)]:0} ms"),
            ],
        };
    }

    /// <returns>How many messages wait; afterwards there are none.</returns>
    private async Task<long> InboxAsync()
    {
        var waiting = shop.Database.Table<MarketplaceInboxMessage>().Count(message => message.StateId == (int)InboxState.New);
        await shop.ExecuteAsync("DELETE FROM \"MarketplaceInboxMessage\"");
        return waiting;
    }
}
