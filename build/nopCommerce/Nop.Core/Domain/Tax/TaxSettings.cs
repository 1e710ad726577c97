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

public enum TaxBasedOn
{
    BillingAddress = 1,
    ShippingAddress = 2,
    DefaultAddress = 3,
}

public enum TaxDisplayType
{
    IncludingTax = 0,
    ExcludingTax = 10,
}

public class TaxCategory : BaseEntity
{
    public string Name { get; set; }
    public int DisplayOrder { get; set; }
}
