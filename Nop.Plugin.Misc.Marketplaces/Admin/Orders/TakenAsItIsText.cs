using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says who took an order over as it is, and what could not be about it.</summary>
public sealed class TakenAsItIsText(ICustomerService customers, LocalizedTexts texts)
{
    /// <summary>Null when nobody had to.</summary>
    public async Task<string?> OfAsync(MarketplaceOrder order)
    {
        if (order.OrderId == 0 || await texts.StoredAsync(order.TakenAsItIs) is not { } doubts)
            return null;

        var who = (await customers.GetCustomerByIdAsync(order.TakenAsItIsByCustomerId))?.Email ?? $"#{order.TakenAsItIsByCustomerId}";
        return await texts.FormatAsync($"{MarketplacesDefaults.Resources}.Orders.AsItIs.By", who, doubts);
    }
}
