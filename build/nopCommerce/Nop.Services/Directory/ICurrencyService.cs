using Nop.Core.Domain.Directory;

namespace Nop.Services.Directory;

public interface ICurrencyService
{
    Task<Currency> GetCurrencyByIdAsync(int currencyId);
    Task<Currency> GetCurrencyByCodeAsync(string currencyCode);
    Task<decimal> ConvertToPrimaryStoreCurrencyAsync(decimal amount, Currency sourceCurrencyCode);
    Task<decimal> ConvertFromPrimaryStoreCurrencyAsync(decimal amount, Currency targetCurrencyCode);
}
