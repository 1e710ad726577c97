using Autofac.Extensions.DependencyInjection;
using EmbeddedShop.Admin;
using EmbeddedShop.Admin.Pages;
using EmbeddedShop.Database;
using EmbeddedShop.Plugins;
using EmbeddedShop.Tasks;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.FileProviders;
using Nop.Core.Infrastructure;
using Nop.Services.Configuration;
using Nop.Web.Framework.Mvc.Routing;

namespace EmbeddedShop;

/// <summary>Container, MVC and middleware in nopCommerce's order.</summary>
internal static class ShopWeb
{
    public static WebApplication Build(ShopOptions options, ShopDatabase database, LoadedPlugin plugin)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ShopWeb).Assembly.GetName().Name,
            ContentRootPath = options.DataDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.WebHost.UseUrls(options.ShopUrl);
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft", LogLevel.Critical);

        var startups = Create<INopStartup>(plugin).OrderBy(startup => startup.Order).ToList();
        AddServices(builder.Services, options, database, plugin);
        foreach (var startup in startups)
            startup.ConfigureServices(builder.Services, builder.Configuration);

        var web = builder.Build();
        Configure(web, plugin, startups);
        web.MapPost("/harness/settings", (string name, string value, ISettingService settings) => settings.SetSettingAsync(name, value));
        if (database.Recorder is { } recorder)
        {
            web.MapGet("/harness/statements", () => recorder.Take());
            web.MapGet("/harness/plans", () => StatementPlans.OfAsync(database, recorder.TakeAll()));
        }

        return web;
    }

    private static void AddServices(IServiceCollection services, ShopOptions options, ShopDatabase database, LoadedPlugin plugin)
    {
        services.AddShop(options, database, plugin);
        services.AddScoped<INopUrlHelper, ShopUrls>();
#pragma warning disable ASPDEPR006 // nopCommerce has it, and .NET 9 knows no better.
        services.AddSingleton<Microsoft.AspNetCore.Mvc.Infrastructure.IActionContextAccessor, Microsoft.AspNetCore.Mvc.Infrastructure.ActionContextAccessor>();
#pragma warning restore ASPDEPR006
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataDirectory, "App_Data", "DataProtectionKeys")));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = ".Nop.Authentication";
            cookie.LoginPath = "/login";
            cookie.AccessDeniedPath = "/Admin/Security/AccessDenied";
        });
        services.AddAuthorization();
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = ".Nop.Antiforgery");
        services.AddControllersWithViews()
            .AddNewtonsoftJson(json => json.SerializerSettings.ContractResolver = new GridJson())
            .AddAdminPages()
            .AddCookieTempDataProvider(tempData => tempData.Cookie.Name = ".Nop.TempData")
            .ConfigureApplicationPartManager(parts =>
            {
                foreach (var assembly in options.Controllers.Prepend(plugin.Assembly))
                    parts.ApplicationParts.Add(new AssemblyPart(assembly));
            })
            .AddControllersAsServices();
    }

    private static void Configure(WebApplication web, LoadedPlugin plugin, IReadOnlyList<INopStartup> startups)
    {
        web.UseShopErrors();
        web.UseShopAssets();
        if (plugin.IsPresent)
        {
            web.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = $"/Plugins/{Path.GetFileName(plugin.Folder)}",
                FileProvider = new PhysicalFileProvider(plugin.Folder),
            });
        }

        web.UseRequestLocalization(localization => localization.SetDefaultCulture("en-US").AddSupportedCultures("en-US", "el-GR").AddSupportedUICultures("en-US", "el-GR"));
        web.UseRouting();
        web.UseAuthentication();
        web.UseAuthorization();
        foreach (var startup in startups)
            startup.Configure(web);
        web.MapScheduleTasks();
        web.MapErrorPages();
        web.MapThumbs();
        foreach (var routes in Create<IRouteProvider>(plugin).OrderByDescending(routes => routes.Priority))
            routes.RegisterRoutes(web);
        web.MapControllerRoute("areaRoute", "{area:exists}/{controller=Home}/{action=Index}/{id?}");
        web.MapControllerRoute("Default", "{controller=Home}/{action=Index}/{id?}");
    }

    private static IEnumerable<T> Create<T>(LoadedPlugin plugin) => plugin.TypesOf<T>().Select(type => (T)Activator.CreateInstance(type)!);
}
