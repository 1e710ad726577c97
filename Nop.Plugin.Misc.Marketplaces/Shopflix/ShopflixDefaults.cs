namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixDefaults
{
    public const string SystemName = "shopflix";
    public const string DisplayName = "Shopflix";
    public const string BaseUrl = "https://merchant.api.shopflix.gr/api";

    public const string OrdersPath = "/orders";
    public const string JsonContent = "application/json";

    /// <summary>Most orders on one page of the list.</summary>
    public const int PageSize = 100;

    public const string Accepted = "G";
    public const string Rejected = "D";

    public const int MaxIdLength = 100;
}
