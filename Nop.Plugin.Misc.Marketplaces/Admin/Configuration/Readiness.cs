namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What an account needs before it goes live, as pairs of done and resource key.</summary>
public static class Readiness
{
    private const string Prefix = $"{MarketplacesDefaults.Resources}.Configuration.Ready.";

    public static IEnumerable<(bool Done, string Key)> Of(ReadinessFacts facts)
    {
        yield return (facts.Enabled, $"{Prefix}Enabled");
        if (facts.UserName is { } userName)
            yield return (userName, $"{Prefix}UserName");
        if (facts.OrdersSecret is { } ordersSecret)
            yield return (ordersSecret, $"{Prefix}OrdersSecret");
        if (facts.ProductsSecret is { } productsSecret)
            yield return (productsSecret, $"{Prefix}ProductsSecret");
        if (facts.WebhookToken is { } webhookToken)
        {
            yield return (webhookToken, $"{Prefix}WebhookToken");
            yield return (facts.PublicStoreUrl, $"{Prefix}StoreUrl");
        }

        yield return (facts.OrdersAnswered, $"{Prefix}OrdersAnswered");
        yield return (facts.Vat, $"{Prefix}Vat");
        if (facts.Listings is { } listings)
            yield return (listings, $"{Prefix}Listings");
    }
}

/// <summary>Null where the marketplace asks for no such thing.</summary>
/// <param name="PublicStoreUrl">The store's URL is https, so that the marketplace can call it.</param>
/// <param name="OrdersAnswered">The orders API answered, and not with an error since.</param>
/// <param name="Vat">The shop has a VAT rate for everything it sells, when the buyer lives in the account's country.</param>
public sealed record ReadinessFacts(
    bool Enabled,
    bool? UserName,
    bool? OrdersSecret,
    bool? ProductsSecret,
    bool? WebhookToken,
    bool PublicStoreUrl,
    bool OrdersAnswered,
    bool Vat,
    bool? Listings);
