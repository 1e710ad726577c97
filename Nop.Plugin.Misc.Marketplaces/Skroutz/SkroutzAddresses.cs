using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

internal static class SkroutzAddresses
{
    public static RemoteBuyer Buyer(SkroutzCustomer? customer) => new(
        Clean.Text(customer?.FirstName),
        Clean.Text(customer?.LastName),
        Clean.Text(customer?.Phone),
        Clean.Text(customer?.Mobile),
        Clean.Text(customer?.Id));

    public static RemoteAddress? Shipping(SkroutzCustomer? customer) =>
        customer?.Address is { } address && HasText(address) ? Map(address, customer) : null;

    public static RemoteAddress Map(SkroutzAddress address, SkroutzCustomer? customer) => new(
        Clean.Text(customer?.FirstName),
        Clean.Text(customer?.LastName),
        Clean.Text(address.StreetName),
        Clean.Text(address.StreetNumber),
        Clean.Text(address.Zip),
        Clean.Text(address.City),
        Clean.Text(address.Region),
        CountryText.Code(address.CountryCode),
        Clean.Text(customer?.Mobile) ?? Clean.Text(customer?.Phone),
        Clean.Lines(address.Comments),
        Clean.Text(address.CollectionPointAddress));

    public static bool HasText(SkroutzAddress address) =>
        new[] { address.StreetName, address.StreetNumber, address.Zip, address.City, address.Region, address.CollectionPointAddress }
            .Any(text => Clean.Text(text) is not null);
}
