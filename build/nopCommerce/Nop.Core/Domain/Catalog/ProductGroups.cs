namespace Nop.Core.Domain.Catalog;

public class Category : BaseEntity
{
    public string Name { get; set; }
    public int ParentCategoryId { get; set; }
}

public class ProductCategory : BaseEntity
{
    public int ProductId { get; set; }
    public int CategoryId { get; set; }
}

public class ProductManufacturer : BaseEntity
{
    public int ProductId { get; set; }
    public int ManufacturerId { get; set; }
}
