namespace Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

/// <summary>What became of an order, as far as it tells how well a shop fulfils its orders. One order may have several.</summary>
public enum FulfilmentOutcome
{
    /// <summary>In time, as no marketplace takes an acceptance after the deadline.</summary>
    Accepted = 10,
    RejectedByShop = 20,
    RejectedByMarketplace = 30,

    /// <summary>Nobody had decided in time.</summary>
    Expired = 40,

    /// <summary>It left after its deadline, or has not left although that is over.</summary>
    Late = 50,
    CancelledAfterAcceptance = 60,
}
