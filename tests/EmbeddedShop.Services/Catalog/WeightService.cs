using Nop.Core.Domain.Catalog;
using Nop.Services.Shipping;

namespace EmbeddedShop.Catalog;

/// <summary>A product with its chosen attributes; bundled products weigh nothing here.</summary>
public sealed class WeightService(ProductAttributes attributes) : IShippingService
{
    public Task<decimal> GetShoppingCartItemWeightAsync(Product product, string attributesXml, bool ignoreFreeShippedItems = false)
    {
        ArgumentNullException.ThrowIfNull(product);
        return Task.FromResult(
            product.Weight
            + attributes.ValuesOf(attributesXml).Where(value => value.AttributeValueType == AttributeValueType.Simple).Sum(value => value.WeightAdjustment));
    }
}
