namespace Plugin.Tests.Histories.Remote;

internal enum Market
{
    Skroutz,
    Shopflix,
}

/// <summary>An order that a buyer places, and how it would go on if nobody decided anything.</summary>
/// <param name="Start">Express and FBS orders start as accepted.</param>
internal sealed record OrderSpec(Market Market, string Id, Kind Kind, Basket Basket, Stage Start)
{
    public override string ToString() => $"{Market} {Id} ({Kind}, {Basket}, starts {Start})";
}

internal enum Kind
{
    Ordinary,
    Demo,
    FulfilledByMarketplace,
    Express,
    OwnItemsBack,
}

/// <summary>What is in an order; the marketplaces' ids are SKUs of the sample products.</summary>
internal enum Basket
{
    OneLamp,
    ThreeLamps,
    OneBoot,
    LampAndBoots,

    /// <summary>A lamp, and one under an id that the shop does not know.</summary>
    LampAndUnknown,
}
