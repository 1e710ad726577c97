using Nop.Services.Helpers;

namespace EmbeddedShop.Places;

/// <summary>Every customer of this shop lives in Athens.</summary>
public sealed class ShopClock : IDateTimeHelper
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Athens");

    public Task<DateTime> ConvertToUserTimeAsync(DateTime dt, DateTimeKind sourceDateTimeKind) =>
        Task.FromResult(TimeZoneInfo.ConvertTime(DateTime.SpecifyKind(dt, sourceDateTimeKind), _zone));

    public DateTime ConvertToUtcTime(DateTime dt, TimeZoneInfo sourceTimeZone) =>
        sourceTimeZone.IsInvalidTime(dt) ? dt : TimeZoneInfo.ConvertTimeToUtc(dt, sourceTimeZone);

    public Task<TimeZoneInfo> GetCurrentTimeZoneAsync() => Task.FromResult(_zone);

    public TimeZoneInfo DefaultStoreTimeZone => _zone;
}
