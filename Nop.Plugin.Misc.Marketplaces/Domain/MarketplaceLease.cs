using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>The exclusive right to do one thing for a while, across all nodes of the shop.</summary>
public class MarketplaceLease : BaseEntity
{
    public string Name { get; set; } = "";

    public Guid Owner { get; set; }

    public DateTime ExpiresOnUtc { get; set; }
}
