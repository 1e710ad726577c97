using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>
/// Asks a marketplace for its orders and stores each new or changed one in the inbox. Pages are read until one ends with an order that is known;
/// an idle poll is one call. Nothing is remembered that a crash or a wrong clock could leave wrong: what is known is what our own records say.
/// </summary>
public sealed class PollOrders(ClassifyListed classify, StoreListedOrders store, AccountHealth health, Leases leases, TimeProvider time)
{
    private static readonly TimeSpan _leaseDuration = TimeSpan.FromMinutes(1);

    /// <summary>How far behind the newest order one is looked for that could not be read; older ones are left to the hourly comparison.</summary>
    private static readonly TimeSpan _lookBack = TimeSpan.FromDays(7);

    /// <summary>Of whatever reads an account's order list and stores what is new: two at once would read every order twice.</summary>
    public static string LeaseName(int accountId) => $"poll/{accountId}";

    /// <summary>Returns at once when another run is at it, when the marketplace has asked for a pause, or before the owner has confirmed that orders come in.</summary>
    public async Task RunAsync(MarketplaceAccount account, IPolledMarketplace marketplace, CancellationToken cancellationToken)
    {
        if (account.MayListOrders() && await leases.TryTakeAsync(LeaseName(account.Id), _leaseDuration) is { } lease)
            await lease.HoldForAsync(() => RunAsync(account, marketplace, lease, cancellationToken));
    }

    private async Task RunAsync(MarketplaceAccount account, IPolledMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        try
        {
            if (await PollAsync(account, marketplace, lease, cancellationToken))
                await health.OrdersSucceededAsync(account.Id, time.GetUtcNow().UtcDateTime);
        }
        catch (MarketplaceApiException exception)
        {
            await health.OrdersFailedAsync(account, exception.Text);
            if (exception.RetryAfter is { } wait)
                await lease.KeepAsync(wait);
        }
    }

    /// <summary>What was listed before a page failed is stored all the same; the failure is on record before, because the rest is still missing.</summary>
    private async Task<bool> PollAsync(MarketplaceAccount account, IPolledMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        var news = new List<ListedOrder>();
        MarketplaceApiException? failure = null;
        try
        {
            await ListNewsAsync(account, marketplace, lease, news, cancellationToken);
        }
        catch (MarketplaceApiException exception) when (exception.RetryAfter is null && news.Count > 0)
        {
            failure = exception;
            await health.OrdersFailedAsync(account, exception.Text);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await health.OrdersFailedAsync(account, new(IntakeTexts.ListTooSlow));
            throw;
        }

        var isComplete = await store.RunAsync(account, marketplace, news, lease, cancellationToken);
        return failure is null ? isComplete : throw failure;
    }

    private async Task ListNewsAsync(
        MarketplaceAccount account,
        IPolledMarketplace marketplace,
        Lease lease,
        List<ListedOrder> news,
        CancellationToken cancellationToken)
    {
        var isThorough = account.OrdersError is not null;
        var unreadable = 0;
        DateTime? newest = null;
        await foreach (var page in OrderListWalk.PagesAsync(marketplace, account, OrderListFilter.None, cancellationToken))
        {
            newest = Latest(newest, page.Orders.Max(order => order.PlacedOnUtc));
            unreadable += page.Unreadable;
            var judged = await classify.ClassifyAsync(account, page.Orders);
            news.AddRange(judged.Where(item => item.Standing is ListedStanding.Changed).Select(item => item.Order));
            var isMissing = isThorough && !(page.Orders is [.., { PlacedOnUtc: var oldest }] && oldest < newest - _lookBack);
            if ((!isMissing && !MayHideNews(judged)) || !await lease.RenewAsync())
                break;
        }

        await health.OrdersListedAsync(account, newest);
        if (unreadable > 0)
            throw new MarketplaceApiException(new(FailureTexts.UnreadableRows, unreadable));
    }

    private static DateTime? Latest(DateTime? first, DateTime? second) => second is null || first > second ? first : second;

    /// <summary>Whether there may be news behind a page: it ends with news, or is sorted the other way round. A page with nothing fresh says nothing.</summary>
    private static bool MayHideNews(IReadOnlyList<(ListedOrder Order, ListedStanding Standing)> page) =>
        page.Count == 0
        || page[0].Order.PlacedOnUtc < page[^1].Order.PlacedOnUtc
        || page.LastOrDefault(item => item.Standing is not ListedStanding.NotOurs) is { Order: not null, Standing: ListedStanding.Changed };
}
