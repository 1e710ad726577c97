using Nop.Core.Domain.Catalog;

namespace Nop.Services.Catalog;

public interface IPriceCalculationService
{
    Task<decimal> GetProductCostAsync(Product product, string attributesXml);
}
