using Nop.Core.Domain.Common;

namespace Nop.Core.Domain.Catalog;

public class Category : BaseEntity, ISoftDeletedEntity
{
    public string Name { get; set; }
    public int ParentCategoryId { get; set; }
    public bool Published { get; set; }
    public virtual bool Deleted { get; set; }
}

public class Manufacturer : BaseEntity, ISoftDeletedEntity
{
    public string Name { get; set; }
    public bool Published { get; set; }
    public virtual bool Deleted { get; set; }
}

public class ProductCategory : BaseEntity
{
    public int ProductId { get; set; }
    public int CategoryId { get; set; }
    public int DisplayOrder { get; set; }
}

public class ProductManufacturer : BaseEntity
{
    public int ProductId { get; set; }
    public int ManufacturerId { get; set; }
    public int DisplayOrder { get; set; }
}

public class ProductPicture : BaseEntity
{
    public int ProductId { get; set; }
    public int PictureId { get; set; }
    public int DisplayOrder { get; set; }
}
