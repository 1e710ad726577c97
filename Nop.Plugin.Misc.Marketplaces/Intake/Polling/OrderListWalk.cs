using System.Runtime.CompilerServices;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>
/// Goes through the pages of an order list, each order once. What a page really holds counts, not what was asked for: pages may be smaller,
/// and may come again, because orders were placed meanwhile or because the marketplace does not look at the number.
/// </summary>
internal static class OrderListWalk
{
    private const int MostPages = 1000;
    private const int MostBarrenPages = 2;

    /// <exception cref="MarketplaceApiException">A page did not come, or there is no end to them.</exception>
    public static async IAsyncEnumerable<ListedOrders> PagesAsync(
        IPolledMarketplace marketplace,
        MarketplaceAccount account,
        OrderListFilter filter,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var barren = 0;
        for (var page = 1; page <= MostPages; page++)
        {
            var listed = await marketplace.ListOrdersAsync(account, filter, page, cancellationToken);
            var fresh = listed.Orders.Where(order => seen.Add(order.ExternalId)).ToList();
            barren = fresh.Count > 0 ? 0 : barren + 1;
            yield return listed with { Orders = fresh };

            var isEmpty = listed.Orders.Count + listed.Unreadable == 0;
            if (isEmpty || barren >= MostBarrenPages || seen.Count >= listed.TotalOrders)
                yield break;
        }

        throw new MarketplaceApiException(new(FailureTexts.EndlessList, MostPages));
    }
}
