using Nop.Core.Domain.Catalog;

namespace Nop.Services.Shipping;

public interface IShippingService
{
    Task<decimal> GetShoppingCartItemWeightAsync(Product product, string attributesXml, bool ignoreFreeShippedItems = false);
}
