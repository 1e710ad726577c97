using Microsoft.Extensions.Logging;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>Which feed a reader gets: a new one, if that comes soon, else the last one for a while, else none.</summary>
public sealed class FeedDelivery(
    FeedFiles files, FeedRequests requests, GenerateFeed generate, MarketplacesSettings settings, TimeProvider time, ILogger<FeedDelivery> logger)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    /// <summary>Older figures do more harm than none: without a feed, the marketplace goes on with what it knows.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromHours(1);

    /// <summary>Null when there is none that may be shown.</summary>
    public async Task<FeedFile?> FileAsync(MarketplaceAccount account, string token, CancellationToken cancellationToken)
    {
        var age = TimeSpan.FromMinutes(SettingLimits.FeedMinutes.Nearest(settings.FeedMinutes));
        if (Within(age, token) is { } fresh)
            return fresh;

        if (settings.WorkerEnabled)
            await WaitAsync(account.Id, cancellationToken);
        else
            await TryGenerateAsync(account);

        return Within(age + _grace, token);
    }

    private FeedFile? Within(TimeSpan age, string token) => files.Newest(token) is { } file && time.GetUtcNow().UtcDateTime - file.StartedUtc <= age ? file : null;

    /// <summary>However long it takes, and also for a reader that goes away: the next one finds it ready.</summary>
    private async Task TryGenerateAsync(MarketplaceAccount account)
    {
        try
        {
            await generate.RunAsync(account, CancellationToken.None);
        }
#pragma warning disable CA1031 // The last complete one is still there, and the journal says that there is no new one.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.LogError(exception, "The feed of {Marketplace}/{Account} could not be written", account.Marketplace, account.Name);
        }
    }

    private async Task WaitAsync(int accountId, CancellationToken cancellationToken)
    {
        try
        {
            await requests.AskAsync(accountId).WaitAsync(_patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // It goes on being written.
        }
    }
}
