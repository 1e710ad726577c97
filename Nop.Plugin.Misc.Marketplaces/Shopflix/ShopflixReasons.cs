using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>The only reasons the marketplace takes; they are for the whole order.</summary>
internal static class ShopflixReasons
{
    private const string OutOfStock = "out-of-stock";

    public static RejectOptions Options { get; } = new(
        [],
        [
            new(OutOfStock, ShopflixTexts.OutOfStock),
            new("damaged", ShopflixTexts.Damaged),
            new("wrong-price", ShopflixTexts.WrongPrice),
            new("disabled-product", ShopflixTexts.DisabledProduct),
            new("wrong-product", ShopflixTexts.WrongProduct),
        ],
        FreeText: false)
    {
        OrderOutOfStock = OutOfStock,
    };

    public static bool IsKnown(string reason) => Options.OrderReasons.Any(known => known.Id == reason);
}
