using Nop.Core.Domain.Common;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Common;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Makes nop addresses of a marketplace's. Each order owns its rows: editing one in the admin must not change another.</summary>
public sealed class NativeAddresses(
    IAddressService addresses,
    ICountryService countries,
    IStateProvinceService regions)
{
    private const int LongestField = 1000;

    public async Task<OrderAddresses> InsertAsync(RemoteOrder order, string email) =>
        new(await InsertAsync(Billing(order), order, email), await InsertAsync(order.ShippingAddress, order, email));

    /// <summary>Those of an order that is there already.</summary>
    public async Task<OrderAddresses> OfAsync(Order native) =>
        new(await addresses.GetAddressByIdAsync(native.BillingAddressId), await addresses.GetAddressByIdAsync(native.ShippingAddressId ?? native.BillingAddressId));

    private async Task<Address> InsertAsync(RemoteAddress? remote, RemoteOrder order, string email)
    {
        var address = await BuildAsync(remote ?? Empty, order, email);
        await addresses.InsertAddressAsync(address);
        return address;
    }

    /// <summary>The invoice's address bills when it is a whole one; otherwise the billing address, otherwise where the goods go.</summary>
    public static RemoteAddress? Billing(RemoteOrder order) =>
        order.Invoice?.Address is { Street: not null } invoiced && (invoiced.City ?? invoiced.Zip) is not null
            ? invoiced with
            {
                FirstName = order.Buyer.FirstName,
                LastName = order.Buyer.LastName,
                CountryCode = invoiced.CountryCode ?? order.ShippingAddress?.CountryCode,
            }
            : order.BillingAddress ?? order.ShippingAddress;

    private async Task<Address> BuildAsync(RemoteAddress remote, RemoteOrder order, string email)
    {
        var country = Clean(remote.CountryCode) is { } code ? await countries.GetCountryByTwoLetterIsoCodeAsync(code) : null;
        var regionId = country is null ? null : await FindRegionAsync(country.Id, remote.Region);
        return new Address
        {
            FirstName = Clean(remote.FirstName) ?? Clean(order.Buyer.FirstName),
            LastName = Clean(remote.LastName) ?? Clean(order.Buyer.LastName),
            Email = email,
            Company = Clean(order.Invoice?.Company),
            CountryId = country?.Id,
            StateProvinceId = regionId,
            County = regionId is null ? Clean(remote.Region) : null,
            City = Clean(remote.City),
            Address1 = Clean(remote.CollectionPoint) ?? Clean($"{remote.Street} {remote.StreetNumber}"),
            Address2 = Clean(remote.Comments),
            ZipPostalCode = Clean(remote.Zip),
            PhoneNumber = Clean(remote.Phone) ?? Clean(order.Buyer.Mobile) ?? Clean(order.Buyer.Phone),
        };
    }

    private async Task<int?> FindRegionAsync(int countryId, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;

        var all = await regions.GetStateProvincesByCountryIdAsync(countryId, showHidden: true);
        var folded = FoldedName.Fold(name);
        var exact = all.Where(region => region.Name is not null && FoldedName.Fold(region.Name) == folded).ToList();
        var found = exact.Count > 0 ? exact : [.. all.Where(region => region.Name is not null && FoldedName.Matches(region.Name, name))];
        return found.Count == 1 ? found[0].Id : null;
    }

    private static string? Clean(string? text) => StoredText.FitOrNull(text, LongestField);

    private static RemoteAddress Empty { get; } = new(null, null, null, null, null, null, null, null);
}
