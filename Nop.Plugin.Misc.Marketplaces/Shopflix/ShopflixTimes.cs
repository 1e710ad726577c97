using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixTimes
{
    /// <summary>Unix seconds as documented, or a written time as in other parts of the API; null for anything else.</summary>
    public static DateTime? Parse(string? timestamp) =>
        Scalar.Number(timestamp) is null ? Scalar.Time(timestamp) : Scalar.UnixTime(Scalar.Whole(timestamp));
}
