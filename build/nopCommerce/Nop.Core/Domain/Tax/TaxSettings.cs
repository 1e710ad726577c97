using Nop.Core.Configuration;

namespace Nop.Core.Domain.Tax;

public class TaxSettings : ISettings
{
    public int DefaultTaxAddressId { get; set; }
}
