using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>An address as the lines of a label; what is missing leaves no gap.</summary>
public static class AddressText
{
    public static IReadOnlyList<string> Of(RemoteAddress? address) =>
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
                    Country(address.CountryCode),
                    address.Phone ?? "",
                }.Where(line => !string.IsNullOrWhiteSpace(line)),
            ];

    /// <summary>In the reader's language; the code as it is where there is no such country.</summary>
    private static string Country(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
            return "";

        try
        {
            return new RegionInfo(code.Trim()).DisplayName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    private static string Join(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
}
