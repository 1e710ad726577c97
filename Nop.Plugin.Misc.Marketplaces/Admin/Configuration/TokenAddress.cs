namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Addresses of the shop that a marketplace is told, with a token that nobody else knows.</summary>
public static class TokenAddress
{
    public static string OfWebhook(string? storeUrl, string marketplace, string token) => Of(storeUrl, marketplace, "webhook", token);

    public static string OfFeed(string? storeUrl, string marketplace, string token) => Of(storeUrl, marketplace, "feed", token);

    public static bool IsPublic(string? storeUrl) =>
        Uri.TryCreate(storeUrl, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && !uri.IsLoopback;

    private static string Of(string? storeUrl, string marketplace, string what, string token) =>
        $"{(storeUrl ?? "").TrimEnd('/')}/marketplaces/{marketplace}/{what}/{Uri.EscapeDataString(token)}";
}
