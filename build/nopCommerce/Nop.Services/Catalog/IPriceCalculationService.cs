using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;

namespace Nop.Services.Catalog;

public interface IPriceCalculationService
{
    Task<decimal> RoundPriceAsync(decimal value, Currency currency = null);
    Task<decimal> GetProductCostAsync(Product product, string attributesXml);
}
