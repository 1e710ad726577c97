using Nop.Core;

namespace EmbeddedShop.Database.Rows;

/// <summary>The table of the host's tax provider by country, state and zip; 0 and an empty zip mean any.</summary>
public sealed class TaxRate : BaseEntity
{
    public int StoreId { get; set; }

    public int TaxCategoryId { get; set; }

    public int CountryId { get; set; }

    public int StateProvinceId { get; set; }

    public string? Zip { get; set; }

    public decimal Percentage { get; set; }
}
