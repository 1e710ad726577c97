using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>Reads listed orders, a few at a time, and stores them in the inbox one by one. One that cannot be read does not keep the others out.</summary>
public sealed class StoreListedOrders(InboxStore inbox, AccountHealth health, ReadsAtOnce most, TimeProvider time)
{
    private const int MostFailuresInARow = 3;

    /// <summary>
    /// The oldest first: the other way round, a run that is cut off would leave a page without news in front of the orders it never came to.
    /// After a failure the list is read further down anyway, and the newest come first: what failed may fail forever, and take all the time.
    /// </summary>
    /// <returns>False when the lease was lost: somebody else goes on.</returns>
    /// <exception cref="MarketplaceApiException">At least one order could not be read.</exception>
    public async Task<bool> RunAsync(
        MarketplaceAccount account,
        IPolledMarketplace marketplace,
        IReadOnlyList<ListedOrder> newestFirst,
        Lease lease,
        CancellationToken cancellationToken)
    {
        MarketplaceApiException? failure = null;
        var rest = new LinkedList<ListedOrder>(newestFirst);
        var takesOldest = account.OrdersError is null;
        var (isFirst, hasTurned, failuresInARow) = (true, false, 0);
        await using var reads = new ReadAhead(account, marketplace, time, cancellationToken);
        while (rest.Count + reads.Count > 0)
        {
            if (!await lease.RenewAsync())
                return false;

            // One by one while something is wrong.
            for (var limit = failuresInARow == 0 ? most.Reads : 1; reads.Count < limit && rest.Count > 0;)
            {
                var next = takesOldest ? rest.Last! : rest.First!;
                rest.Remove(next);
                reads.Begin(next.Value);
            }

            var reading = reads.Take();
            try
            {
                await StoreAsync(account, reading);
                failuresInARow = 0;
            }
            catch (MarketplaceApiException exception)
            {
                failure ??= exception;
                await health.OrdersFailedAsync(account, failure.Text);
                failuresInARow++;
                if (exception.RetryAfter is not null || exception.IsUnauthorized || (failuresInARow >= MostFailuresInARow && hasTurned))
                    throw;
            }
            catch (OperationCanceledException) when (isFirst)
            {
                await health.OrdersFailedAsync(account, new(IntakeTexts.OrderTooSlow, reading.Order.ExternalId));
                throw;
            }

            isFirst = false;
            if (failuresInARow >= MostFailuresInARow)
                (takesOldest, hasTurned, failuresInARow) = (!takesOldest, true, 0);
        }

        return failure is null ? true : throw failure;
    }

    private async Task StoreAsync(MarketplaceAccount account, OrderReading reading)
    {
        var body = await reading.Body ?? throw new MarketplaceApiException(new(FailureTexts.ListedOnly, reading.Order.ExternalId));
        await inbox.StoreReadAsync(account, InboxSource.Poll, body, reading.Order.ExternalId, reading.AskedOnUtc);
    }
}
