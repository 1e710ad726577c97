using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Puts what the buyer pays beside what the native order says, in the native order's own currency of sale.</summary>
public sealed class MoneyFactory(LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Money.";

    public async Task<MoneyModel> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote, Order? native)
    {
        var rows = new List<MoneyRow>();
        if (remote is not null)
        {
            await AddAsync(rows, "Lines", remote.Lines.Sum(line => line.TotalPrice), Of(native, order => order.OrderSubtotalInclTax), always: true);
            await AddAsync(rows, "Shipping", remote.Shipping, Of(native, order => order.OrderShippingInclTax));
            await AddAsync(rows, "PaymentFee", remote.PaymentFee, Of(native, order => order.PaymentMethodAdditionalFeeInclTax));
            await AddAsync(rows, "Discount", -remote.Discount, -Of(native, order => order.OrderDiscount + order.OrderSubTotalDiscountInclTax));
        }

        var nativeTotal = Of(native, order => order.OrderTotal);
        rows.Add(new MoneyRow(await texts.GetAsync($"{Keys}Total"), Euro.Text(order.Total), Euro.Text(nativeTotal), IsTotal: true));
        await AddAsync(rows, "Tax", null, Of(native, order => order.OrderTax));
        await AddAsync(rows, "Commission", order.Commission, null);
        foreach (var (name, amount) in remote?.Fees ?? new Dictionary<string, decimal>())
            rows.Add(new MoneyRow(await texts.TermAsync(name), Euro.Text(amount), null));

        if (native is null || nativeTotal is null)
            return new MoneyModel(Euro.Text(order.Total), rows, null, null);

        var difference = nativeTotal.Value - order.Total;
        var match = Math.Abs(difference) <= Doubt(native);
        return new MoneyModel(Euro.Text(order.Total), rows, match, match ? null : Euro.Text(difference));
    }

    /// <summary>What nopCommerce's four decimals of the rate leave open of a total in another currency; nothing in a shop that sells in euro.</summary>
    private static decimal Doubt(Order native) => native.CurrencyRate is 0 or 1 ? 0 : (0.00005m * native.OrderTotal) + 0.01m;

    /// <summary>nopCommerce keeps amounts in the primary currency and the rate of the day of sale beside them.</summary>
    private static decimal? Of(Order? order, Func<Order, decimal> amount) =>
        order is null ? null : Math.Round(amount(order) * (order.CurrencyRate == 0 ? 1 : order.CurrencyRate), 2, MidpointRounding.AwayFromZero);

    private async Task AddAsync(List<MoneyRow> rows, string key, decimal? remote, decimal? native, bool always = false)
    {
        if (always || (remote ?? 0) != 0 || (native ?? 0) != 0)
            rows.Add(new MoneyRow(await texts.GetAsync(Keys + key), Euro.Text(remote), Euro.Text(native)));
    }
}
