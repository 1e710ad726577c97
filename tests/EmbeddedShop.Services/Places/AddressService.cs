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
        address.CountryId = address.CountryId == 0 ? null : address.CountryId;
        address.StateProvinceId = address.StateProvinceId == 0 ? null : address.StateProvinceId;
        return addresses.InsertAsync(address);
    }

    public Task DeleteAddressAsync(Address address) => addresses.DeleteAsync(address);
}
