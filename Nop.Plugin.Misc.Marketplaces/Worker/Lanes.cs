using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Everything that the worker does by itself.</summary>
public sealed class Lanes(InboxSignal inbox, PushSignal push, BatchSignal batches, ValidationSignal validation, FeedSignal feeds)
{
    /// <summary>Settings count for the length of a run: what comes in shall not live with old ones for long.</summary>
    private static readonly TimeSpan _longestInboxRun = TimeSpan.FromSeconds(20);

    /// <summary>An account that hangs keeps the others waiting for so long, once; after that it is left in peace for a while.</summary>
    private static readonly TimeSpan _longestReading = TimeSpan.FromSeconds(30);

    public IReadOnlyList<Lane> All { get; init; } =
    [
        Job<InboxJob>("inbox", (job, token) => job.RunAsync(token)) with { Signal = inbox, LongestRun = _longestInboxRun },
        EachLook<SyncOrders>("orders to be synced", (sync, token) => sync.RunAsync(token)),
        EachLook<ResumeCommands>("commands", (commands, token) => commands.RunAsync(token)),
        EachLook<GuardDeadlines>("deadlines", (guard, token) => guard.RunAsync(token)),
        Job<RulesJob>("rules", (job, token) => job.RunAsync(token)) with { LongestRun = _longestReading },
        Job<ReadAgainJob>("orders to be read again", (job, token) => job.RunAsync(token)) with { LongestRun = _longestReading },
        Job<PollJob>("polling", (job, token) => job.RunAsync(token)),
        Job<PushJob>("stock and prices", (job, token) => job.RunAsync(token)) with { Signal = push },
        Job<BatchJob>("batches", (job, token) => job.RunAsync(token)) with { Signal = batches },
        Job<ValidationJob>("validation", (job, token) => job.RunAsync(token)) with { Signal = validation },
        Job<FeedJob>("feeds", (job, token) => job.RunAsync(token)) with { Signal = feeds },
        Job<CompareJob>("comparing listings", (job, token) => job.RunAsync(token)),
        Job<HeartbeatJob>("signs of life", (job, _) => job.RunAsync()),
        InTurn<CompareOpenOrders>(TurnNames.OpenOrders, Periods.Reconcile, (compare, token) => compare.RunAsync(token)),
        InTurn<ReconcileOrders>(TurnNames.SilentOrders, Periods.Reconcile, (orders, token) => orders.RunAsync(token)),
        InTurn<StockAudit>(TurnNames.StockAudit, Periods.Reconcile, (audit, token) => audit.RunAsync(token)),
        InTurn<Housekeeping>(TurnNames.Housekeeping, Periods.Housekeeping, (housekeeping, token) => housekeeping.RunAsync(token)),
    ];

    private static Lane Job<TJob>(string name, Func<TJob, CancellationToken, Task<TimeSpan>> run) where TJob : notnull =>
        new(name, (services, token) => run(services.GetRequiredService<TJob>(), token));

    /// <summary>Work that finds out by itself, with one cheap statement, whether there is anything to do.</summary>
    private static Lane EachLook<TWork>(string name, Func<TWork, CancellationToken, Task> run) where TWork : notnull =>
        new(name, async (services, token) =>
        {
            await run(services.GetRequiredService<TWork>(), token);
            return Periods.Look(services.GetRequiredService<MarketplacesSettings>());
        });

    /// <summary>Work that is to be done once in a period, across all nodes.</summary>
    private static Lane InTurn<TWork>(string turn, Func<MarketplacesSettings, TimeSpan> period, Func<TWork, CancellationToken, Task> run) where TWork : notnull =>
        new(turn, async (services, token) =>
        {
            var settings = services.GetRequiredService<MarketplacesSettings>();
            if (await services.GetRequiredService<Turns>().TryTakeAsync(turn, period(settings)) == TimeSpan.Zero)
                await run(services.GetRequiredService<TWork>(), token);

            return Periods.Look(settings);
        });
}
