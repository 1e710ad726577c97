namespace Nop.Core.Domain.Configuration;

public class Setting : BaseEntity
{
    public string Name { get; set; }
    public string Value { get; set; }
    public int StoreId { get; set; }
}
