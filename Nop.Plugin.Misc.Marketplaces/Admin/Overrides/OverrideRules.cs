using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Reads what the owner has typed about one listing.</summary>
public static class OverrideRules
{
    private const string Invalid = $"{MarketplacesDefaults.Resources}.Overrides.Invalid.";

    /// <summary>The values, and every objection to them by field.</summary>
    public static (OverrideValues Values, IReadOnlyList<(string Field, OwnerText Text)> Objections) Read(OverrideModel model)
    {
        var objections = new List<(string, OwnerText)>();
        var values = new OverrideValues(
            Take(nameof(model.Offered), Offered(model.Offered)),
            Take(nameof(model.StockBuffer), TypedNumber.Pieces(model.StockBuffer, SettingLimits.Pieces)),
            Take(nameof(model.StockCap), TypedNumber.Pieces(model.StockCap, SettingLimits.Pieces)),
            Take(nameof(model.StockStopAt), TypedNumber.Pieces(model.StockStopAt, SettingLimits.Pieces)),
            Take(nameof(model.FixedPrice), FixedPrice(model.FixedPrice)),
            Take(nameof(model.PricePercent), TypedNumber.Amount(model.PricePercent, SettingLimits.PricePercent)),
            Take(nameof(model.PriceAmount), TypedNumber.Amount(model.PriceAmount, SettingLimits.PriceAmount)),
            Take(nameof(model.PriceRounding), Rounding(model.PriceRounding)));
        return (values, objections);

        T Take<T>(string field, (T Value, OwnerText? Objection) read)
        {
            if (read.Objection is { } objection)
                objections.Add((field, objection));
            return read.Value;
        }
    }

    public static OverrideModel Written(OverrideValues values) => new()
    {
        Offered = OverrideWords.OfOffered(values.Offered),
        StockBuffer = TypedNumber.Text(values.StockBuffer),
        StockCap = TypedNumber.Text(values.StockCap),
        StockStopAt = TypedNumber.Text(values.StockStopAt),
        FixedPrice = TypedNumber.Money(values.FixedPrice),
        PricePercent = TypedNumber.Text(values.PricePercent),
        PriceAmount = TypedNumber.Money(values.PriceAmount),
        PriceRounding = OverrideWords.OfRounding(values.Rounding),
    };

    private static (bool?, OwnerText?) Offered(string? typed) => typed?.Trim().ToLowerInvariant() switch
    {
        null or "" => (null, null),
        OverrideWords.On => (true, null),
        OverrideWords.Off => (false, null),
        _ => (null, new OwnerText($"{Invalid}Offered", typed)),
    };

    private static (decimal?, OwnerText?) FixedPrice(string? typed) => TypedNumber.Amount(typed, SettingLimits.FixedPrice) is var (price, objection) && price == 0
        ? (null, new OwnerText($"{Invalid}Outside", typed!.Trim(), StoredValue.Number(0.01m), StoredValue.Number(SettingLimits.FixedPrice.Most)))
        : (price, objection);

    private static (PriceRounding?, OwnerText?) Rounding(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? (null, null)
        : Enum.TryParse<PriceRounding>(typed.Trim(), ignoreCase: true, out var rounding) && Enum.IsDefined(rounding) ? (rounding, null)
        : (null, new OwnerText($"{Invalid}Rounding", typed.Trim(), string.Join(", ", Enum.GetNames<PriceRounding>())));
}
