using Nop.Core.Domain.Directory;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>The marketplaces speak euro; nop stores amounts in the shop's primary currency.</summary>
public sealed class PrimaryCurrency(ICurrencyService currencies, CurrencySettings settings)
{
    private const string EuroCode = "EUR";

    /// <summary>Null when the shop has no euro: then nothing can be converted.</summary>
    public Task<Currency?> FindEuroAsync() => currencies.GetCurrencyByCodeAsync(EuroCode)!;

    public Task<decimal> FromEuroAsync(decimal amount, Currency euro) =>
        euro.Id == settings.PrimaryStoreCurrencyId
            ? Task.FromResult(amount)
            : currencies.ConvertToPrimaryStoreCurrencyAsync(amount, euro);

    /// <summary>How many euro one unit of the primary currency is.</summary>
    public async Task<decimal> EuroRateAsync(Currency euro)
    {
        var primary = await currencies.GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId);
        return primary is null || primary.Rate == 0 ? 1m : euro.Rate / primary.Rate;
    }
}
