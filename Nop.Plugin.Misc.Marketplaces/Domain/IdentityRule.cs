namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>Which field of a product (or combination) is its id at the marketplace.</summary>
public enum IdentityRule
{
    Sku = 0,
    Gtin = 10,
    ManufacturerPartNumber = 20,
    ProductId = 30,
}
