namespace Nop.Plugin.Misc.Marketplaces.Catalog;

/// <summary>Why something cannot be sold at all, as opposed to being sold out.</summary>
public enum Obstacle
{
    None = 0,
    Gone,
    Unpublished,
    NotSimple,
    OutsideDates,
    BuyingDisabled,
    NoFixedPrice,
    NotGoods,
    PreOrder,
    Closed,
    NotSinglePieces,
    NeedsChoice,
    SwitchedOff,
}
