using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>
/// Processes what is in the inbox: at once after a webhook, and what another node has left lying at the next look. Once nothing is left, more stock
/// may be told.
/// </summary>
public sealed class InboxJob(ProcessInbox inbox, PushSignal push, MarketplacesSettings settings)
{
    private static readonly TimeSpan _pauseForOthers = TimeSpan.FromSeconds(1);

    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        if (!await inbox.IsAnythingDueAsync())
            return Periods.Look(settings);
        if (!await inbox.RunAsync(cancellationToken))
            return _pauseForOthers;

        push.Raise();
        return Periods.Look(settings);
    }
}
