using Nop.Core.Domain.Common;
using Nop.Data;
using Nop.Services.Common;

namespace EmbeddedShop.Places;

public sealed class AddressService(IRepository<Address> addresses) : IAddressService
{
    public Task<Address> GetAddressByIdAsync(int addressId) => addresses.GetByIdAsync(addressId, _ => default!, useShortTermCache: true);

    public Task InsertAddressAsync(Address address)
    {
        ArgumentNullException.ThrowIfNull(address);
        address.CreatedOnUtc = DateTime.UtcNow;
        WithoutZeros(address);
        return addresses.InsertAsync(address);
    }

    public Task UpdateAddressAsync(Address address)
    {
        ArgumentNullException.ThrowIfNull(address);
        WithoutZeros(address);
        return addresses.UpdateAsync(address);
    }

    public Task DeleteAddressAsync(Address address) => addresses.DeleteAsync(address);

    private static void WithoutZeros(Address address)
    {
        if (address.CountryId == 0)
            address.CountryId = null;
        if (address.StateProvinceId == 0)
            address.StateProvinceId = null;
    }
}
