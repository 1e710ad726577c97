using Nop.Core.Configuration;
using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Messages;

public class MessageTemplate : BaseEntity, IStoreMappingSupported
{
    public string Name { get; set; }
    public string Subject { get; set; }
    public string Body { get; set; }
    public bool IsActive { get; set; }
    public int EmailAccountId { get; set; }
    public int DelayPeriodId { get; set; }
    public int AttachedDownloadId { get; set; }
    public bool AllowDirectReply { get; set; }
    public virtual bool LimitedToStores { get; set; }
}

public class EmailAccount : BaseEntity
{
    public string Email { get; set; }
    public string DisplayName { get; set; }
}

public class EmailAccountSettings : ISettings
{
    public int DefaultEmailAccountId { get; set; }
}
