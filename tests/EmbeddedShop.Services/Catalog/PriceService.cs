using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace EmbeddedShop.Catalog;

/// <summary>Unit prices from combination, tier and attribute prices. The embedded shop has no discounts.</summary>
public sealed class PriceService(IRepository<TierPrice> tierPrices, ProductAttributes attributes, ICustomerService customers)
    : IPriceCalculationService, IShoppingCartService
{
    public Task<decimal> RoundPriceAsync(decimal value, Currency? currency) => Task.FromResult(Math.Round(value, 2));

    public async Task<decimal> GetProductCostAsync(Product product, string attributesXml)
    {
        ArgumentNullException.ThrowIfNull(product);
        var cost = product.ProductCost;
        foreach (var value in attributes.ValuesOf(attributesXml).Where(value => value.AttributeValueType == AttributeValueType.Simple))
            cost += value.Cost;
        return await Task.FromResult(cost);
    }

    public async Task<(decimal unitPrice, decimal discountAmount, List<Discount> appliedDiscounts)> GetUnitPriceAsync(
        Product product, Customer customer, Store store, ShoppingCartType shoppingCartType, int quantity, string attributesXml, decimal customerEnteredPrice,
        DateTime? rentalStartDate, DateTime? rentalEndDate, bool includeDiscounts)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(customer);
        if (product.CustomerEntersPrice)
            return (customerEnteredPrice, 0, []);
        var combination = await attributes.FindCombinationAsync(product, attributesXml);
        var basePrice = await TierPriceAsync(product, customer, store, quantity) ?? combination?.OverriddenPrice ?? product.Price;
        var surcharge = combination?.OverriddenPrice is null
            ? attributes.ValuesOf(attributesXml).Sum(value => Surcharge(product, value))
            : 0;
        return (Math.Round(Math.Max(0, basePrice + surcharge), 2), 0, []);
    }

    private static decimal Surcharge(Product product, ProductAttributeValue value) =>
        value.AttributeValueType != AttributeValueType.Simple ? 0
        : value.PriceAdjustmentUsePercentage ? product.Price * value.PriceAdjustment / 100
        : value.PriceAdjustment;

    private async Task<decimal?> TierPriceAsync(Product product, Customer customer, Store store, int quantity)
    {
        var now = DateTime.UtcNow;
        var roles = await customers.GetCustomerRoleIdsAsync(customer);
        return tierPrices.Table.Where(tier => tier.ProductId == product.Id && tier.Quantity <= quantity).ToList()
            .Where(tier => tier.StoreId == 0 || tier.StoreId == store.Id)
            .Where(tier => tier.CustomerRoleId is null || roles.Contains(tier.CustomerRoleId.Value))
            .Where(tier => !(tier.StartDateTimeUtc > now) && !(tier.EndDateTimeUtc < now))
            .OrderBy(tier => tier.Quantity).ThenByDescending(tier => tier.Price)
            .LastOrDefault()?.Price;
    }
}
