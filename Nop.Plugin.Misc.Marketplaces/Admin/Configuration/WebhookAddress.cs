namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

public static class WebhookAddress
{
    public static string Of(string? storeUrl, string marketplace, string token) =>
        $"{(storeUrl ?? "").TrimEnd('/')}/marketplaces/{marketplace}/webhook/{Uri.EscapeDataString(token)}";

    public static bool IsPublic(string? storeUrl) =>
        Uri.TryCreate(storeUrl, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && !uri.IsLoopback;
}
