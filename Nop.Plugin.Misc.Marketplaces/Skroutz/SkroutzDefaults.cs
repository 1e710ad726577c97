namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

internal static class SkroutzDefaults
{
    public const string SystemName = "skroutz";
    public const string DisplayName = "Skroutz";
    public const string BaseUrl = "https://api.skroutz.gr";

    public const string Accept = "application/vnd.skroutz+json; version=3.0";
    public const string JsonContent = "application/json; charset=utf-8";

    public const string OrdersPath = "/merchants/ecommerce/orders/";
    public const string BatchPath = "/merchants/products/batch";
    public const string StatusAction = "/status";

    /// <summary>The dry run has two documented addresses; the second one is asked where the first is not known.</summary>
    public const string ValidationPath = "/merchants/products/validate_batch_payload";
    public const string ValidationFallbackPath = "/merchants/products/batch/validations";

    public const int MaxProductsPerRequest = 500;

    /// <summary>Of the commission, since February 2024.</summary>
    public const decimal RejectionFeePercent = 50;

    /// <summary>An order that exists for every shop and that nothing can happen to.</summary>
    public const string DemoOrder = "DEMO-OPEN";

    /// <summary>Lets a message about it be sent as if it were new.</summary>
    public const string TriggerCreation = "trigger_webhook_request/creation";

    /// <summary>7 MB.</summary>
    public const int MaxDocumentBytes = 7 * 1024 * 1024;

    public const int MaxCodeLength = 100;

    /// <summary>Longer ones have no place in an address.</summary>
    public const int MaxBatchIdLength = 1_000;

    public static bool IsDemo(string? code) => code?.TrimStart().StartsWith("DEMO-", StringComparison.OrdinalIgnoreCase) ?? false;
}
