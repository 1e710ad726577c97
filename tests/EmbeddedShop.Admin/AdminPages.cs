using EmbeddedShop.Admin.Controllers;
using EmbeddedShop.Admin.Menu;
using EmbeddedShop.Admin.Orders;
using EmbeddedShop.Admin.Store;
using EmbeddedShop.Admin.Texts;
using EmbeddedShop.SampleData;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Nop.Web.Framework.Factories;
using Nop.Web.Framework.Menu;
using Nop.Web.Framework.UI;

namespace EmbeddedShop.Admin;

public static class AdminPages
{
    /// <summary>Controllers, views and what they need; the host adds <see cref="ShopAssets.UseShopAssets"/> to its static files.</summary>
    public static IMvcBuilder AddAdminPages(this IMvcBuilder mvc)
    {
        var services = mvc.Services;
        services.AddScoped<IAdminMenu, AdminMenu>();
        services.AddScoped<INopHtmlHelper, ActiveMenuItem>();
        services.AddScoped<OrderActions>();
        services.AddScoped<OrderModels>();
        services.AddScoped<GuestCheckout>();
        services.AddSingleton<IWidgetModelFactory, NoCardWidgets>();
        services.AddSingleton<PendingPluginChange>();
        services.AddSingleton<IShopTexts, HarnessTexts>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, ResourceDisplayNames>();

        mvc.AddMvcOptions(options => options.Filters.Add<ReaderCulture>());
        return mvc.ConfigureApplicationPartManager(parts =>
        {
            var assembly = typeof(AdminPages).Assembly;
            if (parts.ApplicationParts.OfType<AssemblyPart>().Any(part => part.Assembly == assembly))
                return;

            parts.ApplicationParts.Add(new AssemblyPart(assembly));
            parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(assembly));
        });
    }

    private sealed class NoCardWidgets : IWidgetModelFactory;
}
