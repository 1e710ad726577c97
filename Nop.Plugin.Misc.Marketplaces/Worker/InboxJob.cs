using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Processes what is in the inbox: at once after a webhook, and what another node has left lying at the next look.</summary>
public sealed class InboxJob(ProcessInbox inbox, MarketplacesSettings settings)
{
    private static readonly TimeSpan _pauseForOthers = TimeSpan.FromSeconds(1);

    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken) =>
        !await inbox.IsAnythingDueAsync() || await inbox.RunAsync(cancellationToken) ? Periods.Look(settings) : _pauseForOthers;
}
