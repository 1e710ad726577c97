namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixDefaults
{
    public const string SystemName = "shopflix";
    public const string DisplayName = "Shopflix";
    public const string BaseUrl = "https://merchant.api.shopflix.gr/api";

    public const string OrdersPath = "/orders";
    public const string ShipmentsPath = "/shipments";
    public const string CourierPath = "/courier";
    public const string LabelFormat = "pdf";
    public const string JsonContent = "application/json";

    /// <summary>Most orders on one page of the list.</summary>
    public const int PageSize = 100;

    public const string Accepted = "G";
    public const string Rejected = "D";

    public const int MaxIdLength = 100;

    public const string ShipmentCancelled = "D";

    /// <summary>Most labels in one call.</summary>
    public const int MostLabels = 20;

    /// <summary>Of a file, in bytes; it comes as base64, which is a third longer.</summary>
    public const int LongestPdf = 12 * 1024 * 1024;
}
