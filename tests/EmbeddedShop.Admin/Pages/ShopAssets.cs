using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace EmbeddedShop.Admin.Pages;

/// <summary>Style sheets and scripts beside the program: our own under /shop, the front-end libraries under /lib_npm where they were restored.</summary>
public static class ShopAssets
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "shop-assets");

    /// <summary>Also false on request, so that the plain pages can be looked at on any machine.</summary>
    public static bool HaveLibraries { get; } =
        File.Exists(Path.Combine(_folder, "lib_npm", "admin-lte", "adminlte.min.js"))
        && Environment.GetEnvironmentVariable("EMBEDDED_SHOP_PLAIN") is not "1";

    public static string Version { get; } = typeof(ShopAssets).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static IApplicationBuilder UseShopAssets(this IApplicationBuilder application) =>
        application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(_folder) });
}
