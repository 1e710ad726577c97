using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>An address as the lines of a label; what is missing leaves no gap.</summary>
public static class AddressText
{
    /// <param name="country">Its name; null for none, then the code stands there.</param>
    public static IReadOnlyList<string> Of(RemoteAddress? address, string? country) =>
        address is null
            ? []
            :
            [
                .. new[]
                {
                    Join(" ", address.FirstName, address.LastName),
                    address.CollectionPoint ?? "",
                    Join(" ", address.Street, address.StreetNumber),
                    Join(", ", Join(" ", address.Zip, address.City), address.Region),
                    country ?? address.CountryCode ?? "",
                    address.Phone ?? "",
                }.Where(line => !string.IsNullOrWhiteSpace(line)),
            ];

    private static string Join(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
}
