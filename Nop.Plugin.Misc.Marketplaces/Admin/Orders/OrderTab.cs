namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The parts of the list of orders, by what is to be done with them.</summary>
public enum OrderTab
{
    All = 0,

    /// <summary>Orders that wait for the shop's decision.</summary>
    ToAccept = 1,

    /// <summary>Orders that are held for a person.</summary>
    Problems = 2,

    /// <summary>Accepted orders that the shop has to send.</summary>
    ToShip = 3,

    /// <summary>Orders on their way to the buyer.</summary>
    Shipped = 4,
}
