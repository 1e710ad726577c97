using Nop.Core.Domain.Directory;

namespace Nop.Services.Directory;

public interface IStateProvinceService
{
    Task<StateProvince> GetStateProvinceByIdAsync(int stateProvinceId);
    Task<IList<StateProvince>> GetStateProvincesByCountryIdAsync(int countryId, int languageId = 0, bool showHidden = false);
}
