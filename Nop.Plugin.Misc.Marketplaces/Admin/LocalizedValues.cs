using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Stored figures and times as the person at the screen writes them.</summary>
public sealed class LocalizedValues(AdminTimes times)
{
    /// <summary>Null when the mark is none of a value.</summary>
    public async Task<string?> TextAsync(string mark, string value) => mark switch
    {
        StoredValue.NumberMark => Number(value),
        StoredValue.PercentMark => $"{Number(value)} %",
        StoredValue.EuroMark => StoredValue.ReadNumber(value) is { } amount ? Euro.Text(amount) : value,
        StoredValue.TimeMark => await times.TextAsync(StoredValue.ReadTime(value)) ?? value,
        StoredValue.DayMark => StoredValue.ReadDay(value)?.ToString("D", CultureInfo.CurrentCulture) ?? value,
        _ => null,
    };

    private static string Number(string value)
    {
        if (StoredValue.ReadNumber(value) is not { } number)
            return value;

        var point = value.IndexOf('.', StringComparison.Ordinal);
        return number.ToString($"N{(point < 0 ? 0 : value.Length - point - 1)}", CultureInfo.CurrentCulture);
    }
}
