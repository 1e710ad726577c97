using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>Any name and phone of an address may be blank; the order's own serve then.</summary>
internal static class ShopflixAddresses
{
    public static RemoteBuyer Buyer(ShopflixOrder order) => new(
        First(order.Firstname, order.BillingFirstname, order.ShippingFirstname),
        First(order.Lastname, order.BillingLastname, order.ShippingLastname),
        First(order.Phone, order.BillingPhone, order.ShippingPhone),
        null,
        Clean.Text(order.UserId));

    public static RemoteAddress? Billing(ShopflixOrder order) => NullIfBlank(new RemoteAddress(
        First(order.BillingFirstname, order.Firstname),
        First(order.BillingLastname, order.Lastname),
        Clean.Text(order.BillingAddress),
        Clean.Text(order.BillingAddress2),
        Clean.Text(order.BillingZip),
        Clean.Text(order.BillingCity),
        First(order.BillingStateName, order.BillingState),
        CountryText.Code(order.BillingCountry) ?? CountryText.Code(order.BillingCountryName),
        First(order.BillingPhone, order.Phone)));

    public static RemoteAddress? Shipping(ShopflixOrder order) => NullIfBlank(new RemoteAddress(
        First(order.ShippingFirstname, order.Firstname),
        First(order.ShippingLastname, order.Lastname),
        Clean.Text(order.ShippingAddress),
        Clean.Text(order.ShippingAddress2),
        Clean.Text(order.ShippingZip),
        Clean.Text(order.ShippingCity),
        First(order.ShippingStateName, order.ShippingState),
        CountryText.Code(order.ShippingCountry) ?? CountryText.Code(order.ShippingCountryName),
        First(order.ShippingPhone, order.Phone))) ?? Billing(order);

    private static RemoteAddress? NullIfBlank(RemoteAddress address) =>
        address is { Street: null, StreetNumber: null, Zip: null, City: null } ? null : address;

    private static string? First(params string?[] texts) => texts.Select(Clean.Text).FirstOrDefault(text => text is not null);
}
