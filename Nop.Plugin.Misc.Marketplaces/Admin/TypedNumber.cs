using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Figures as an owner types them, with a decimal comma or point.</summary>
public static class TypedNumber
{
    private const string Invalid = $"{MarketplacesDefaults.Resources}.Overrides.Invalid.";
    private const int MostDecimals = 2;

    /// <summary>Null for what is empty, and for what an objection is made to.</summary>
    public static (decimal? Value, OwnerText? Objection) Amount(string? typed, Limit limit)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return (null, null);

        // 1.234 is most likely a Greek thousand, and must not become a price of 1,23.
        if (AmountText.Read(typed.Trim()) is not { } value || Math.Round(value, MostDecimals) != value)
            return (null, new OwnerText($"{Invalid}Unreadable", typed.Trim()));

        return limit.Allows(value) ? (value, null) : (null, Outside(typed, limit));
    }

    /// <inheritdoc cref="Amount"/>
    public static (int? Value, OwnerText? Objection) Pieces(string? typed, Limit limit)
    {
        var (value, objection) = Amount(typed, limit);
        return value is null || value == Math.Truncate(value.Value) ? ((int?)value, objection) : (null, new OwnerText($"{Invalid}NotWhole", typed!.Trim()));
    }

    /// <summary>As <see cref="Amount"/> reads it again, in the reader's way.</summary>
    public static string Text(decimal? value) => value?.ToString("0.##", CultureInfo.CurrentCulture) ?? "";

    /// <summary>The same of an amount in euro.</summary>
    public static string Money(decimal? value) => value?.ToString("0.00", CultureInfo.CurrentCulture) ?? "";

    private static OwnerText Outside(string typed, Limit limit) => new($"{Invalid}Outside", typed.Trim(), StoredValue.Number(limit.Least), StoredValue.Number(limit.Most));
}
