using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>How many open orders an account's list has: what would come in if it were read. Nothing is stored.</summary>
public static class PreviewOrders
{
    /// <summary>Somebody waits for it, and the figure need not be exact.</summary>
    private const int MostPages = 20;

    /// <exception cref="Http.MarketplaceApiException">No list came.</exception>
    public static async Task<OrderPreview> RunAsync(MarketplaceAccount account, IPolledMarketplace marketplace, CancellationToken cancellationToken)
    {
        var open = new Dictionary<string, ListedOrder>(StringComparer.Ordinal);
        var pages = 0;
        foreach (var state in marketplace.OpenStates)
        {
            await foreach (var page in OrderListWalk.PagesAsync(marketplace, account, new OrderListFilter(state), cancellationToken))
            {
                foreach (var order in page.Orders.Where(order => !order.IsParent && !order.IsFinal))
                    open.TryAdd(order.ExternalId, order);
                if (++pages == MostPages)
                    return Of(open.Values, isWhole: false);
            }
        }

        return Of(open.Values, isWhole: true);
    }

    private static OrderPreview Of(IReadOnlyCollection<ListedOrder> open, bool isWhole) =>
        new(open.Count(order => order.IsUndecided), open.Count(order => !order.IsUndecided), open.Min(order => order.PlacedOnUtc), isWhole);
}

/// <param name="Undecided">Orders that wait to be accepted or rejected.</param>
/// <param name="Decided">Orders that were accepted some other way and are not over.</param>
/// <param name="OldestUtc">When the oldest of all was placed; null when there is none, or the list does not say.</param>
/// <param name="IsWhole">False when there are more of them.</param>
public sealed record OrderPreview(int Undecided, int Decided, DateTime? OldestUtc, bool IsWhole);
