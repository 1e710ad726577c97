using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>The only place that turns an account's secrets into plain text and back.</summary>
public sealed class AccountSecrets(IEncryptionService encryption)
{
    public string? OrdersSecret(MarketplaceAccount account) => Reveal(account.OrdersSecret);

    public string? ProductsSecret(MarketplaceAccount account) => Reveal(account.ProductsSecret);

    public string? WebhookToken(MarketplaceAccount account) => Reveal(account.WebhookToken);

    public string Protect(string secret) => encryption.EncryptText(secret);

    /// <summary>Null when there is no secret, or when the shop's encryption key has changed since it was entered.</summary>
    private string? Reveal(string? encrypted)
    {
        if (string.IsNullOrEmpty(encrypted))
            return null;

        try
        {
            var secret = encryption.DecryptText(encrypted);
            return string.IsNullOrEmpty(secret) ? null : secret;
        }
        catch (Exception exception) when (exception is System.Security.Cryptography.CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
