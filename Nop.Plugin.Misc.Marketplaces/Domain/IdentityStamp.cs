namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>Everything that the ids of products are made of: what the owner confirms, and what is to be confirmed again when it changes.</summary>
/// <param name="Rule">Persisted value of <see cref="IdentityRule"/>.</param>
/// <param name="Colour">See <see cref="MarketplaceAccount.ColourAttributeId"/>.</param>
public sealed record IdentityStamp(int Rule, string Prefix, string Suffix, int Colour)
{
    public static IdentityStamp Of(MarketplaceAccount account) => new(account.IdentityRuleId, account.IdentityPrefix, account.IdentitySuffix, account.ColourAttributeId);

    /// <summary>For a form that comes back.</summary>
    public string Written => $"{Rule}|{Prefix}|{Suffix}|{Colour}";
}
