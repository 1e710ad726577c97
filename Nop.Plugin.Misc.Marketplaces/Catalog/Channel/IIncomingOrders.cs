namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>What the catalogue has to know of orders, which it never looks at itself.</summary>
public interface IIncomingOrders
{
    /// <summary>Whether orders of any account may be on their way of which the shop's stock knows nothing yet. One cheap statement: asked often.</summary>
    Task<bool> AreOnTheirWayAsync();
}
