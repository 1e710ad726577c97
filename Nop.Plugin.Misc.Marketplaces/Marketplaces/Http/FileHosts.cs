namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>From where files that a marketplace links to may be fetched: what an order says is not trusted to name any machine.</summary>
/// <param name="Api">The address of the account's API, which the owner has typed.</param>
/// <param name="Domains">Of the marketplace and of the owner's choice; each with everything below it.</param>
internal sealed record FileHosts(Uri Api, IReadOnlyList<string> Domains)
{
    private static readonly char[] _between = [',', ';', ' ', '\n', '\r', '\t'];

    /// <param name="typed">Further domains as the owner types them, separated by commas or blanks.</param>
    public static FileHosts Of(Uri api, IEnumerable<string> domains, string? typed) => new(api, [.. domains, .. Read(typed)]);

    /// <summary>What is no domain is left out.</summary>
    public static IEnumerable<string> Read(string? typed) => Parts(typed).Where(IsDomain);

    /// <summary>What is no domain among them.</summary>
    public static IEnumerable<string> Wrong(string? typed) => Parts(typed).Where(part => !IsDomain(part));

    /// <summary>Over https, at the usual port. At the account's own API also at its port, and without encryption where that is this machine itself.</summary>
    public bool Allow(Uri url)
    {
        if (!url.IsAbsoluteUri || url.UserInfo.Length > 0)
            return false;
        if (url.Scheme == Api.Scheme && url.Port == Api.Port && string.Equals(url.IdnHost, Api.IdnHost, StringComparison.OrdinalIgnoreCase))
            return url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && Api.IsLoopback);

        return url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.HostNameType == UriHostNameType.Dns && Domains.Any(domain => IsWithin(url.IdnHost, domain));
    }

    private static bool IsWithin(string host, string domain) =>
        string.Equals(host, domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase);

    private static string[] Parts(string? typed) => (typed ?? "").Split(_between, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsDomain(string part) =>
        part.Contains('.', StringComparison.Ordinal) && part[0] != '.' && part[^1] != '.' && Uri.CheckHostName(part) == UriHostNameType.Dns;
}
