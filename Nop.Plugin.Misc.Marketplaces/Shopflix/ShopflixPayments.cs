using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixPayments
{
    private static readonly string[] _cashOnDelivery = ["cod", "cash_on_delivery", "cash on delivery"];

    /// <summary>A key or, in older answers, the words of the checkout; null when nothing is said.</summary>
    public static string? Method(JsonElement payment) => payment.ValueKind switch
    {
        JsonValueKind.Object => payment.TryGetProperty("payment", out var method) ? Method(method) : null,
        JsonValueKind.Array => payment.EnumerateArray().Select(Method).FirstOrDefault(method => method is not null),
        JsonValueKind.String => Clean.Text(payment.Deserialize<string>(LenientJson.Options)),
        _ => null,
    };

    public static bool IsCashOnDelivery(string method) =>
        _cashOnDelivery.Contains(method, StringComparer.OrdinalIgnoreCase) || method.Contains("αντικαταβολ", StringComparison.OrdinalIgnoreCase);
}
