using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Turns stored times into those of the person at the screen and back.</summary>
public sealed class AdminTimes(IDateTimeHelper times)
{
    /// <summary>Without a kind, so that the grid shows the clock's figures as they are.</summary>
    public async Task<DateTime> LocalAsync(DateTime utc) =>
        DateTime.SpecifyKind(await times.ConvertToUserTimeAsync(DateTime.SpecifyKind(utc, DateTimeKind.Utc), DateTimeKind.Utc), DateTimeKind.Unspecified);

    public async Task<DateTime?> LocalAsync(DateTime? utc) => utc is { } time ? await LocalAsync(time) : null;

    public async Task<string?> TextAsync(DateTime? utc) =>
        utc is { } time ? ClockText.Moment(await LocalAsync(time)) : null;

    public async Task<DateTime> UtcAsync(DateTime local) =>
        times.ConvertToUtcTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), await times.GetCurrentTimeZoneAsync());

    /// <summary>For scripts: ISO 8601, UTC.</summary>
    public static string? Iso(DateTime? utc) => utc?.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
