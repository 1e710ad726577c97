using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Directory;

public class Country : BaseEntity, IStoreMappingSupported
{
    public string Name { get; set; }
    public bool AllowsBilling { get; set; }
    public bool AllowsShipping { get; set; }
    public string TwoLetterIsoCode { get; set; }
    public string ThreeLetterIsoCode { get; set; }
    public int NumericIsoCode { get; set; }
    public bool SubjectToVat { get; set; }
    public bool Published { get; set; }
    public int DisplayOrder { get; set; }
    public virtual bool LimitedToStores { get; set; }
}

public class StateProvince : BaseEntity
{
    public int CountryId { get; set; }
    public string Name { get; set; }
    public string Abbreviation { get; set; }
    public bool Published { get; set; }
    public int DisplayOrder { get; set; }
}
