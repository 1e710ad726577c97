using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Orders;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Writes the native order and its items, and links our record with them; what is there already is left alone.</summary>
public sealed class WriteNativeOrder(IOrderService orders, ICustomNumberFormatter numbers, NativeOrderItems items, PrimaryCurrency currency)
{
    /// <param name="present">What an earlier attempt has left.</param>
    /// <exception cref="LeaseLostException">Not everything was written.</exception>
    public async Task<Order> EnsureAsync(Order? present, NativeOrderDetails details, OrderAddresses owned, OrderAmounts amounts)
    {
        var native = present ?? await InsertAsync(details, owned, amounts);
        if (string.IsNullOrEmpty(native.CustomOrderNumber))
        {
            native.CustomOrderNumber = numbers.GenerateOrderCustomNumber(native);
            await orders.UpdateOrderAsync(native);
        }

        await items.EnsureAsync(details, amounts, native, mayBePresent: present is not null);
        return native;
    }

    private async Task<Order> InsertAsync(NativeOrderDetails details, OrderAddresses owned, OrderAmounts amounts)
    {
        // The same for every attempt at the order.
        var guid = NativeIds.Order(details.Account.Marketplace, details.Remote.ExternalId);
        var native = NativeOrderDraft.From(guid, details.Work.Marketplace, details.Remote with { PlacedOnUtc = details.Work.Order.PlacedOnUtc });
        native.StoreId = details.Store.Id;
        native.CustomerId = details.Customer.Id;
        native.CustomerLanguageId = details.LanguageId;
        native.BillingAddressId = owned.Billing.Id;
        native.ShippingAddressId = owned.Shipping.Id;
        native.CustomerCurrencyCode = details.Euro.CurrencyCode;
        native.CurrencyRate = await currency.EuroRateAsync(details.Euro);
        await FillAmountsAsync(native, amounts, details.Euro);
        await orders.InsertOrderAsync(native);
        details.Work.Notes = [];
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
}
