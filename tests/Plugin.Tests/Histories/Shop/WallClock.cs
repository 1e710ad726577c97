using Nop.Services.Helpers;

namespace Plugin.Tests.Histories.Shop;

/// <summary>The shop stands in Athens.</summary>
internal sealed class WallClock : IDateTimeHelper
{
    public TimeZoneInfo DefaultStoreTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Athens");

    public Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind) => throw new NotSupportedException();

    public DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone) => throw new NotSupportedException();

    public Task<TimeZoneInfo> GetCurrentTimeZoneAsync() => throw new NotSupportedException();
}
