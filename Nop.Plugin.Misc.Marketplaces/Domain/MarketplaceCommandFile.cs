using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>A file on its way to a marketplace: kept from before its command is recorded until the command has ended, and not longer.</summary>
public class MarketplaceCommandFile : BaseEntity
{
    /// <summary>As the marketplace gets it; nothing of what the file was called on somebody's machine.</summary>
    public string Name { get; set; } = "";

    public string ContentType { get; set; } = "";

    public byte[] Content { get; set; } = [];

    public DateTime CreatedOnUtc { get; set; }
}
