namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Addresses of the script and the style sheet; the query changes with every build, so that no browser keeps an old file.</summary>
public static class PageAssets
{
    private static readonly string _version = typeof(PageAssets).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static string Script { get; } = $"~/Plugins/{MarketplacesDefaults.SystemName}/Content/marketplaces.js?v={_version}";

    public static string Style { get; } = $"~/Plugins/{MarketplacesDefaults.SystemName}/Content/marketplaces.css?v={_version}";
}
