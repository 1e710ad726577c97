using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>The right to do one thing for a while, over all nodes of the shop.</summary>
public class MarketplaceLease : BaseEntity
{
    public string Name { get; set; } = "";

    public Guid Owner { get; set; }

    public DateTime ExpiresOnUtc { get; set; }
}
