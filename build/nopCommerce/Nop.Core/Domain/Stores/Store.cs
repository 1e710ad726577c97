using Nop.Core.Domain.Common;

namespace Nop.Core.Domain.Stores;

public class Store : BaseEntity, ISoftDeletedEntity
{
    public string Name { get; set; }
    public string DefaultTitle { get; set; }
    public string Url { get; set; }
    public bool SslEnabled { get; set; }
    public string Hosts { get; set; }
    public int DefaultLanguageId { get; set; }
    public int DisplayOrder { get; set; }
    public string CompanyName { get; set; }
    public virtual bool Deleted { get; set; }
}
