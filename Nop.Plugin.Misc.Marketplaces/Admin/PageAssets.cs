namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Addresses of the script and the style sheet; the query changes with every build, so that no browser keeps an old file.</summary>
public static class PageAssets
{
    private static readonly string _version = typeof(PageAssets).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static string Script { get; } = Of("marketplaces.js");

    public static string Style { get; } = Of("marketplaces.css");

    public static string OrdersScript { get; } = Of("marketplaces-orders.js");

    public static string DeskScript { get; } = Of("marketplaces-desk.js");

    public static string PrintStyle { get; } = Of("marketplaces-print.css");

    /// <summary>Puts PDF files together; other people's work, see the licence beside it.</summary>
    public static string PdfScript { get; } = Of("pdf-lib.min.js");

    private static string Of(string file) => $"~/Plugins/{MarketplacesDefaults.SystemName}/Content/{file}?v={_version}";
}
