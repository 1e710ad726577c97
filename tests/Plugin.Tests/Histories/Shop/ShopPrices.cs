using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Orders;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Plugin.Tests.Histories.Shop;

/// <summary>A product, or a combination with a price of its own, costs what it says; everything is open to everybody.</summary>
internal sealed class ShopPrices(IRepository<ProductAttributeCombination> combinations) : IShoppingCartService, IStoreMappingService, IAclService
{
    public async Task<(decimal unitPrice, decimal discountAmount, List<Discount> appliedDiscounts)> GetUnitPriceAsync(
        Product product, Customer customer, Store store, ShoppingCartType shoppingCartType, int quantity, string attributesXml, decimal customerEnteredPrice,
        DateTime? rentalStartDate, DateTime? rentalEndDate, bool includeDiscounts)
    {
        var own = attributesXml.Length == 0
            ? null
            : await combinations.Table.FirstOrDefaultAsync(combination => combination.ProductId == product.Id && combination.AttributesXml == attributesXml);
        return (own?.OverriddenPrice ?? product.Price, 0m, []);
    }

    public Task<bool> AuthorizeAsync<TEntity>(TEntity entity, int storeId) where TEntity : BaseEntity, IStoreMappingSupported => Task.FromResult(true);

    public Task<bool> AuthorizeAsync<TEntity>(TEntity entity, Customer customer) where TEntity : BaseEntity, IAclSupported => Task.FromResult(true);
}
