using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace EmbeddedShop.Admin.Models;

public sealed record ProductSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Catalog.Products.List.SearchProductName")]
    public string? SearchProductName { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.List.GoDirectlyToSku")]
    public string? SearchSku { get; set; }
}

public sealed record ProductRow : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;
    public string Sku { get; set; } = string.Empty;
    public string Price { get; set; } = string.Empty;
    public string StockQuantity { get; set; } = string.Empty;
    public bool Published { get; set; }
}

/// <summary>The model of the product page; widgets of plugins get it with their zone.</summary>
public sealed record ProductModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.Catalog.Products.Fields.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.ShortDescription")]
    public string? ShortDescription { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.Sku")]
    public string? Sku { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.GTIN")]
    public string? Gtin { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.ManufacturerPartNumber")]
    public string? ManufacturerPartNumber { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.Published")]
    public bool Published { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.Price")]
    public decimal Price { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.ManageInventoryMethod")]
    public int ManageInventoryMethodId { get; set; }

    [NopResourceDisplayName("Admin.Catalog.Products.Fields.StockQuantity")]
    public int StockQuantity { get; set; }

    public IList<SelectListItem> InventoryMethods { get; set; } = [];

    public IList<CombinationModel> Combinations { get; set; } = [];
}

public sealed record CombinationModel : BaseNopEntityModel
{
    public string? Attributes { get; set; }
    public string? Sku { get; set; }
    public string? Gtin { get; set; }
    public int StockQuantity { get; set; }
    public decimal? OverriddenPrice { get; set; }
}
