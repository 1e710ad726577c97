namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Times as nop stores them on MySQL and SQL Server: truncated to the millisecond. A finer time would differ from its own stored value.</summary>
public static class StoredTime
{
    public static DateTime Of(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMillisecond));

    public static DateTime? Of(DateTime? time) => time is { } known ? Of(known) : null;

    public static DateTime StoredNow(this TimeProvider time) => Of(time.GetUtcNow().UtcDateTime);
}
