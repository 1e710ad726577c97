using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>The time on the shop's wall: in the time zone that the shop is set to, not in that of a person or of the server.</summary>
public sealed class ShopClock(IDateTimeHelper zones, TimeProvider time)
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateTime Now => Local(UtcNow);

    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zones.DefaultStoreTimeZone);
}
