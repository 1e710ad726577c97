using System.Buffers.Text;
using System.Security.Cryptography;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

public static class WebhookAddress
{
    private const int TokenBytes = 32;

    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    public static string Of(string? storeUrl, string marketplace, string token) =>
        $"{(storeUrl ?? "").TrimEnd('/')}/marketplaces/{marketplace}/webhook/{Uri.EscapeDataString(token)}";

    public static bool IsPublic(string? storeUrl) =>
        Uri.TryCreate(storeUrl, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && !uri.IsLoopback;
}
