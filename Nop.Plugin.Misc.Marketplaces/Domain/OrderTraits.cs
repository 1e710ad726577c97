namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>What is special about a marketplace order.</summary>
[Flags]
public enum OrderTraits
{
    None = 0,

    /// <summary>A demo order: never a native order, never stock.</summary>
    Test = 1,

    /// <summary>Accepted by the marketplace itself, for speed.</summary>
    Express = 2,

    /// <summary>Shipped from the marketplace's warehouse: the shop's stock is not touched.</summary>
    FulfilledByMarketplace = 4,

    /// <summary>Shipped with the merchant's own courier.</summary>
    FulfilledByMerchant = 8,

    StorePickup = 16,
    GiftWrap = 32,

    /// <summary>The buyer's own items go back to the buyer: no sale, no stock.</summary>
    ReturnShipment = 64,

    /// <summary>Replaces an earlier order.</summary>
    Replacement = 128,

    /// <summary>Was replaced by a later order.</summary>
    Replaced = 256,

    CollectionPoint = 512,

    /// <summary>Only groups other orders.</summary>
    Parent = 1024,

    /// <summary>At least one line is sold without VAT.</summary>
    VatExempt = 2048,

    InvoiceWanted = 4096,

    /// <summary>It was the marketplace that has rejected it.</summary>
    RejectedByMarketplace = 8192,
}
