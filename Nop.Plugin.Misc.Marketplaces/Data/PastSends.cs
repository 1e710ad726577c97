using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Keeps the history of listings short, a shop of 100,000 of them in mind: so many sends of each, and none from before the retention.</summary>
public sealed class PastSends(IRepository<MarketplaceOutgoingOffer> sends)
{
    public const int MostOfOne = 10;

    private const int ListingsAtOnce = 100;
    private const int RowsAtOnce = 1_000;

    public async Task ShortenAsync(DateTime oldestUtc, CancellationToken cancellationToken)
    {
        await sends.DeleteAsync(send => send.CreatedOnUtc < oldestUtc);
        while (await LongestAsync() is { Count: > 0 } listingIds)
        {
            var rows = await sends.Table.Where(send => listingIds.Contains(send.ListingId)).Select(send => new { send.Id, send.ListingId }).ToListAsync();
            var past = rows.GroupBy(row => row.ListingId, row => row.Id).SelectMany(ofOne => ofOne.OrderDescending().Skip(MostOfOne));
            foreach (var some in past.Chunk(RowsAtOnce).Select(chunk => chunk.ToList()))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await sends.DeleteAsync(send => some.Contains(send.Id));
            }
        }
    }

    private async Task<List<int>> LongestAsync() => [.. await sends.Table
        .GroupBy(send => send.ListingId)
        .Where(ofOne => ofOne.Count() > MostOfOne)
        .Select(ofOne => ofOne.Key)
        .OrderBy(id => id)
        .Take(ListingsAtOnce)
        .ToListAsync()];
}
