using Nop.Core.Configuration;

namespace Nop.Core.Domain.Tax;

public class TaxSettings : ISettings
{
    public TaxBasedOn TaxBasedOn { get; set; }

    public bool PricesIncludeTax { get; set; }

    public int DefaultTaxAddressId { get; set; }

    public bool ShippingIsTaxable { get; set; }

    public bool ShippingPriceIncludesTax { get; set; }

    public int ShippingTaxClassId { get; set; }

    public bool PaymentMethodAdditionalFeeIsTaxable { get; set; }

    public bool PaymentMethodAdditionalFeeIncludesTax { get; set; }

    public int PaymentMethodAdditionalFeeTaxClassId { get; set; }
}
