using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>The only place that turns an account's secrets into plain text and back.</summary>
public sealed class AccountSecrets(IEncryptionService encryption)
{
    public string? OrdersSecret(MarketplaceAccount account) => Reveal(account.OrdersSecret);

    public string? ProductsSecret(MarketplaceAccount account) => Reveal(account.ProductsSecret);

    /// <summary>As <see cref="OrdersSecret"/>, for a call.</summary>
    /// <exception cref="MarketplaceApiException">It must not leave: it was entered for another address, or another shop sells with it.</exception>
    public string? OrdersSecretToSend(MarketplaceAccount account) => ToSend(account, account.OrdersSecretUrl, OrdersSecret(account));

    /// <summary>As <see cref="ProductsSecret"/>, for a call.</summary>
    /// <inheritdoc cref="OrdersSecretToSend" path="/exception"/>
    public string? ProductsSecretToSend(MarketplaceAccount account) => ToSend(account, account.ProductsSecretUrl, ProductsSecret(account));

    public string? WebhookToken(MarketplaceAccount account) => Reveal(account.WebhookToken);

    public string? FeedToken(MarketplaceAccount account) => Reveal(account.FeedToken);

    /// <param name="enteredFor">Null for a secret that no person has entered.</param>
    public static bool IsFor(MarketplaceAccount account, string? enteredFor) => enteredFor is null || AccountUrl.IsSame(enteredFor, account.BaseUrl);

    public string Protect(string secret) => encryption.EncryptText(secret);

    private static string? ToSend(MarketplaceAccount account, string? enteredFor, string? secret)
    {
        if (account.OtherShopAddress is not null)
            throw new MarketplaceApiException(new(SellingShopTexts.NotThisShop));
        if (secret is not null && !IsFor(account, enteredFor))
            throw new MarketplaceApiException(new(SellingShopTexts.OtherAddress));

        return secret;
    }

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
