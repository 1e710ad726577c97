namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>Which credentials an account of a marketplace needs.</summary>
[Flags]
public enum AccountCredentials
{
    OrdersSecret = 1,
    ProductsSecret = 2,
    UserName = 4,
    WebhookToken = 8,
}
