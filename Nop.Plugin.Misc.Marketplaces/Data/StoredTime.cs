namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Times as nop keeps them: to the millisecond, cut off, on MySQL and SQL Server. Finer, a stored time would differ from itself.</summary>
public static class StoredTime
{
    public static DateTime Of(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMillisecond));

    public static DateTime? Of(DateTime? time) => time is { } known ? Of(known) : null;

    public static DateTime StoredNow(this TimeProvider time) => Of(time.GetUtcNow().UtcDateTime);
}
