using Nop.Core.Domain.Common;

namespace Nop.Core.Domain.Vendors;

public class Vendor : BaseEntity, ISoftDeletedEntity
{
    public string Name { get; set; }
    public bool Active { get; set; }
    public virtual bool Deleted { get; set; }
}
