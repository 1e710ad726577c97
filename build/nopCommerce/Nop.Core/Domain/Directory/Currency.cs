using Nop.Core.Configuration;
using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Directory;

public class Currency : BaseEntity, IStoreMappingSupported
{
    public string Name { get; set; }
    public string CurrencyCode { get; set; }
    public decimal Rate { get; set; }
    public string DisplayLocale { get; set; }
    public virtual bool LimitedToStores { get; set; }
    public bool Published { get; set; }
    public int DisplayOrder { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime UpdatedOnUtc { get; set; }
}

public class CurrencySettings : ISettings
{
    public int PrimaryStoreCurrencyId { get; set; }
    public int PrimaryExchangeRateCurrencyId { get; set; }
}
