namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Which foreign addresses may become a link: https, and http on the machine itself.</summary>
public static class SafeLink
{
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && string.IsNullOrEmpty(uri.UserInfo)
            ? uri.AbsoluteUri
            : null;
}
