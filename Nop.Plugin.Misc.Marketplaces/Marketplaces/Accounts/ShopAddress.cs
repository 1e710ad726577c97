namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>
/// Which shop a store's URL names. http or https, "www." and a slash at the end make no other shop; another host does, and so does another folder or
/// port of the host, where copies are kept. The ports of one's own machine are not looked at: several processes there may be one shop.
/// </summary>
public static class ShopAddress
{
    private const string Www = "www.";

    /// <summary>Empty when the store has no usable URL.</summary>
    public static string Of(string? storeUrl)
    {
        if (!Uri.TryCreate(storeUrl?.Trim(), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return "";

        var host = url.IdnHost.ToLowerInvariant();
        if (host.StartsWith(Www, StringComparison.Ordinal))
            host = host[Www.Length..];

        var port = url.IsDefaultPort || url.IsLoopback ? "" : FormattableString.Invariant($":{url.Port}");
        return host + port + url.AbsolutePath.TrimEnd('/').ToLowerInvariant();
    }
}
