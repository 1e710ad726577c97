using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>What to do with an order that came in, given what was applied before.</summary>
public enum Freshness
{
    Apply,

    /// <summary>The same message was applied already; only what follows from it may be missing.</summary>
    AlreadyApplied,

    /// <summary>Older than what was applied: changes nothing but the journal.</summary>
    Stale,

    /// <summary>May be older or newer: the marketplace must be asked.</summary>
    Doubtful,
}

/// <summary>Compares an incoming order with the applied one.</summary>
public static class OrderFreshness
{
    /// <summary>How far the marketplace's clock and ours may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    /// <summary>How long after an event a marketplace may still answer as if it had not happened.</summary>
    private static readonly TimeSpan _settling = TimeSpan.FromSeconds(10);

    /// <summary>The time of an event as it can be stored; null for one from the future: believed, it would make everything that happens until then look late.</summary>
    public static DateTime? Credible(DateTime? eventTimeUtc, DateTime receivedOnUtc) =>
        eventTimeUtc <= WrongClock.After(receivedOnUtc) ? StoredTime.Of(eventTimeUtc) : null;

    /// <param name="fingerprint">Of the incoming message.</param>
    /// <param name="eventTimeUtc">Null for an order that we read, or that was sent without its time.</param>
    /// <param name="readOnUtc">When we read it; null for one that was sent.</param>
    /// <param name="state">State the incoming order is in.</param>
    /// <param name="nowUtc">By our clock. A read that lies ahead of it was made while the clock was wrong, and says nothing.</param>
    public static Freshness Judge(
        MarketplaceOrder applied, string fingerprint, DateTime? eventTimeUtc, DateTime? readOnUtc, MarketplaceOrderState state, DateTime nowUtc)
    {
        if (applied.Revision == 0)
            return Freshness.Apply;

        if (applied.AppliedFingerprint == fingerprint)
            return Freshness.AlreadyApplied;

        return (StoredTime.Of(eventTimeUtc), StoredTime.Of(readOnUtc)) switch
        {
            ({ } eventTime, _) => JudgeSent(applied, eventTime, state),
            (_, { } readOn) => JudgeRead(applied, readOn, state, nowUtc),
            _ => Freshness.Doubtful,
        };
    }

    /// <summary>Time alone never moves an order back: what would undo progress is read back before it counts, however new it is.</summary>
    private static Freshness JudgeSent(MarketplaceOrder applied, DateTime eventTime, MarketplaceOrderState state)
    {
        if (applied.LastEventOnUtc is { } lastEvent)
        {
            if (eventTime < lastEvent)
                return Freshness.Stale;

            if (eventTime == lastEvent)
                return Freshness.Doubtful;
        }

        if (applied.State is not MarketplaceOrderState.Unknown && OrderProgress.GoesBack(applied.State, state))
            return Freshness.Doubtful;

        return applied.LastReadOnUtc is { } lastRead && eventTime <= lastRead + ClockSkew ? Freshness.Doubtful : Freshness.Apply;
    }

    private static Freshness JudgeRead(MarketplaceOrder applied, DateTime readOnUtc, MarketplaceOrderState state, DateTime nowUtc)
    {
        if (applied.LastReadOnUtc is { } lastRead && readOnUtc < lastRead && lastRead <= nowUtc)
            return Freshness.Stale;

        // The clocks may differ; but what had reached us well before we read is surely part of what we read.
        var eventMayBeNewer = applied.LastEventOnUtc is { } lastEvent
            && lastEvent >= readOnUtc - ClockSkew
            && !(applied.LastEventReceivedOnUtc + _settling <= readOnUtc);
        return eventMayBeNewer && OrderProgress.GoesBack(applied.State, state) ? Freshness.Doubtful : Freshness.Apply;
    }
}
