using Nop.Core;

namespace EmbeddedShop.Database.Rows;

public sealed class CustomerAddress : BaseEntity
{
    public int CustomerId { get; set; }

    public int AddressId { get; set; }
}
