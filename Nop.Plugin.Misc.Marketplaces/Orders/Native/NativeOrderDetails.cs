using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Everything a native order is made of.</summary>
public sealed record NativeOrderDetails(
    OrderWork Work,
    RemoteOrder Remote,
    SoldMoney Money,
    IReadOnlyDictionary<int, Product> Products,
    Store Store,
    int LanguageId,
    Currency Euro,
    Customer Customer,
    bool IsNewCustomer,
    string BuyerEmail)
{
    public MarketplaceAccount Account => Work.Account;

    /// <summary>Those that are sold.</summary>
    public IReadOnlyList<MarketplaceOrderLine> Lines { get; } = [.. Work.Lines.Where(line => line.IsSold())];
}

/// <summary>The two address rows that an order owns.</summary>
public sealed record OrderAddresses(Address Billing, Address Shipping);
