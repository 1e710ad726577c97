using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>How an account makes ids of the shop's values: by its rule, those of products between a prefix and a suffix. Ids of variations are the bare values.</summary>
public sealed record IdentityPattern(IdentityRule Rule, string Prefix = "", string Suffix = "")
{
    public static IdentityPattern Of(MarketplaceAccount account) => new(account.IdentityRule, account.IdentityPrefix, account.IdentitySuffix);

    /// <summary>Empty for a product without the value.</summary>
    public string IdOf(Product product) => Identity.Of(Rule, product) is { Length: > 0 } value ? Prefix + value + Suffix : "";

    /// <summary>The shop's value in a product's id; empty when the id is not one of these.</summary>
    public string ValueIn(string id) =>
        id.Length > Prefix.Length + Suffix.Length && id.StartsWith(Prefix, StringComparison.Ordinal) && id.EndsWith(Suffix, StringComparison.Ordinal)
            ? id[Prefix.Length..^Suffix.Length]
            : "";
}
