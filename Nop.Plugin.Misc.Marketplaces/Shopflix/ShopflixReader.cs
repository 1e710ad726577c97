using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixReader
{
    public static ReadResult Read(string body)
    {
        try
        {
            return LenientJson.ReadObject<ShopflixEnvelope>(body) is { } envelope && (envelope.Order ?? LenientJson.ReadObject<ShopflixOrder>(body)) is { } order
                ? ShopflixOrders.Map(order)
                : new ReadResult.Unreadable(new(ShopflixTexts.NotAnOrder));
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception))
        {
            return new ReadResult.Unreadable(new(ShopflixTexts.NotAnOrder));
        }
    }
}
