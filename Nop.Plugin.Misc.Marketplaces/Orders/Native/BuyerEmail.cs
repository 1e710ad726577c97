namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// The e-mail addresses of buyers. Never none, because nop's mails need an address; never a real one, because nop mails the buyer when an
/// order completes and the buyer is the marketplace's to write to. Pure.
/// </summary>
public static class BuyerEmail
{
    /// <summary>Reserved so that it never exists (RFC 2606).</summary>
    private const string NoSuchDomain = ".invalid";

    public static string Of(string marketplace, string externalId, string domain)
    {
        var local = new string([.. externalId.ToLowerInvariant().Where(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.')]);
        return $"{marketplace}-{(local.Length == 0 ? "order" : local)}@{domain}";
    }

    /// <summary>True for the address of a buyer of that marketplace, by whatever domain it was given at the time, that no mail can ever reach.</summary>
    public static bool IsUnreachable(string? address, string marketplace) =>
        address is not null
        && address.StartsWith($"{marketplace}-", StringComparison.OrdinalIgnoreCase)
        && address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && at == address.LastIndexOf('@')
        && address.EndsWith(NoSuchDomain, StringComparison.OrdinalIgnoreCase)
        && address.Length > at + 1 + NoSuchDomain.Length;
}
