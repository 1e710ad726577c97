using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core.Infrastructure;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Nop.Plugin.Misc.Marketplaces.Tax;
using Nop.Plugin.Misc.Marketplaces.Worker;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>Registers every room of the plugin. A further marketplace is one further line.</summary>
public sealed class MarketplacesStartup : INopStartup
{
    public int Order => 3000;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);

        services.AddScoped<Leases>();
        services.AddScoped<Journal>();
        services.AddScoped<AccountSecrets>();
        services.AddScoped<SellingShop>();
        services.AddScoped<AccountLookup>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<MarketplaceRegistry>();
        services.AddScoped<StoreSettings>();

        services.AddMarketplaceHttp();
        services.AddSkroutz();
        services.AddShopflix();

        services.AddIntake();
        services.AddTax();
        services.AddOrders();
        services.AddDecisions();
        services.AddCatalog();
        services.AddAdmin();
        services.AddWorker();

        services.AddScoped<TaskRun>();
        services.AddScoped<ScheduleTasks>();
        services.AddScoped<FirstAccounts>();
        services.AddScoped<MailTemplates>();
        services.AddScoped<ResourceInstaller>();

        // The views are compiled into this assembly; nop adds only the part with the controllers.
        services.AddMvcCore().ConfigureApplicationPartManager(manager =>
            manager.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(MarketplacesStartup).Assembly)));
    }

    public void Configure(IApplicationBuilder application)
    {
    }
}
