using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Writes the native order of a marketplace order, once, going on from whatever exists already.</summary>
public sealed class CreateNativeOrder(
    IOrderService orders,
    IRepository<Order> nativeOrders,
    IRepository<MarketplaceOrder> marketplaceOrders,
    OrderLeases leases,
    ICustomNumberFormatter numbers,
    GatherNativeOrder gather,
    PriceOrder price,
    NativeCustomers customers,
    NativeAddresses addresses,
    NativeOrderItems items,
    PrimaryCurrency currency)
{
    /// <summary>What came of it: the native order, or why there is none.</summary>
    public sealed record Creation(Order? Order, OrderProblem? Problem);

    public async Task<Creation> EnsureAsync(MarketplaceAccount account, IMarketplace marketplace, MarketplaceOrder order, RemoteOrder remote)
    {
        if (order.OrderId > 0)
        {
            // Not from the order service: it hands out what it read earlier in this scope, with changes that may never have been saved.
            return await nativeOrders.GetByIdAsync(order.OrderId) is { } linked
                ? new Creation(linked, null)
                : new Creation(null, new OrderProblem(OrderTexts.NativeOrderGone, Invariant(order.OrderId)));
        }

        var (parts, problem) = await gather.GatherAsync(account, marketplace, order, remote);
        if (parts is null)
            return new Creation(null, problem);

        // Asked before inserting: a refused insert would use up an id, and the id is the shop's order number.
        var guid = NativeIds.Order(account.Marketplace, remote.ExternalId);
        var native = await orders.GetOrderByGuidAsync(guid);
        var owned = native is null
            ? await addresses.InsertAsync(remote, customers.Email(account, remote.ExternalId))
            : await addresses.OfAsync(native);
        var amounts = await price.PriceAsync(parts, owned);
        native ??= await InsertAsync(guid, parts, owned, amounts);
        if (string.IsNullOrEmpty(native.CustomOrderNumber))
        {
            native.CustomOrderNumber = numbers.GenerateOrderCustomNumber(native);
            await orders.UpdateOrderAsync(native);
        }

        await items.EnsureAsync(parts, amounts, native);
        order.OrderId = native.Id;
        await leases.WhileHeldAsync(() => marketplaceOrders.UpdateAsync(order, publishEvent: false));
        return new Creation(native, null);
    }

    private async Task<Order> InsertAsync(Guid guid, NativeOrderParts parts, OrderAddresses owned, OrderAmounts amounts)
    {
        var native = NativeOrderDraft.From(guid, parts.Marketplace, parts.Remote with { PlacedOnUtc = parts.Order.PlacedOnUtc });
        native.StoreId = parts.Store.Id;
        native.CustomerId = parts.Customer.Id;
        native.CustomerLanguageId = parts.LanguageId;
        native.BillingAddressId = owned.Billing.Id;
        native.ShippingAddressId = owned.Shipping.Id;
        native.CustomerCurrencyCode = parts.Euro.CurrencyCode;
        native.CurrencyRate = await currency.EuroRateAsync(parts.Euro);
        await FillAmountsAsync(native, amounts, parts.Euro);
        await orders.InsertOrderAsync(native);
        return native;
    }

    private async Task FillAmountsAsync(Order native, OrderAmounts amounts, Currency euro)
    {
        native.TaxRates = TaxRatesText.Of(await InPrimaryCurrencyAsync(amounts.TaxByRate));
        (native.OrderSubtotalInclTax, native.OrderSubtotalExclTax) = await PairAsync(amounts.Subtotal);
        (native.OrderSubTotalDiscountInclTax, native.OrderSubTotalDiscountExclTax) = await PairAsync(amounts.Discount);
        (native.OrderShippingInclTax, native.OrderShippingExclTax) = await PairAsync(amounts.Shipping);
        (native.PaymentMethodAdditionalFeeInclTax, native.PaymentMethodAdditionalFeeExclTax) = await PairAsync(amounts.PaymentFee);
        native.OrderTax = await currency.FromEuroAsync(amounts.Tax, euro);
        native.OrderTotal = await currency.FromEuroAsync(amounts.Total, euro);

        async Task<List<KeyValuePair<decimal, decimal>>> InPrimaryCurrencyAsync(IReadOnlyDictionary<decimal, decimal> byRate)
        {
            var converted = new List<KeyValuePair<decimal, decimal>>();
            foreach (var (rate, tax) in byRate)
                converted.Add(new(rate, await currency.FromEuroAsync(tax, euro)));

            return converted;
        }

        async Task<(decimal, decimal)> PairAsync(Money money) =>
            (await currency.FromEuroAsync(money.InclTax, euro), await currency.FromEuroAsync(money.ExclTax, euro));
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
