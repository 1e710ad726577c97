using Nop.Services.Helpers;
using Nop.Core.Domain.Messages;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Tax;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Nop.Plugin.Misc.Marketplaces.Tax;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Security;
using Nop.Services.Shipping;
using Nop.Services.Stores;
using Nop.Services.Tax;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories.Shop;

/// <summary>The plugin as it registers itself, in a shop in memory. One container serves all histories: everything that lives in one is scoped.</summary>
internal static class TestShop
{
    public static ServiceProvider Services { get; } = Build();

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddScoped<CurrentNode>();
        services.AddScoped<TimeProvider>(provider => provider.GetRequiredService<CurrentNode>().Node.World.Clock);
        services.AddScoped(typeof(IRepository<>), typeof(NodeRepository<>));
        services
            .AddScoped(provider => provider.GetRequiredService<CurrentNode>().Node.World.Settings)
            .AddScoped(provider => provider.GetRequiredService<CurrentNode>().Node.World.Facts)
            .AddScoped(provider => new CurrencySettings { PrimaryStoreCurrencyId = provider.GetRequiredService<ShopFacts>().PrimaryPerEuro == 1m ? 1 : 2 })
            .AddSingleton(new TaxSettings())
            .AddSingleton(new LocalizationSettings { DefaultAdminLanguageId = 1 })
            .AddSingleton(new CatalogSettings())
            .AddSingleton(new EmailAccountSettings { DefaultEmailAccountId = 1 })
            .AddSingleton<IDateTimeHelper>(new WallClock())
            .AddScoped<IWorkflowMessageService, ShopMails>()
            .AddScoped<IMessageTemplateService, ShopMails>()
            .AddScoped<IEmailAccountService, ShopMails>();
        AddShop(services);

        services.AddScoped<Leases>().AddScoped<Journal>().AddScoped<AccountSecrets>().AddScoped<SellingShop>().AddScoped<AccountLookup>().AddScoped<MarketplaceRegistry>().AddScoped<StoreSettings>();
        services.AddMarketplaceHttp();
        services.AddSkroutz();
        services.AddShopflix();
        services.AddIntake();

        // A process does one thing at a time here.
        services.AddSingleton(new ReadsAtOnce(1));
        services.AddTax();
        services.AddOrders();
        services.AddDecisions();
        services.AddCatalog();
        services.AddSingleton(new Alongside(oneAtATime: true));
        services.AddHttpContextAccessor().AddScoped<Turns>().AddScoped<TaskTurns>().AddScoped<Housekeeping>().AddScoped<Leftovers>().AddScoped<PastSends>();
        services.AddScoped<TaskRun>().AddScoped<ProcessOrdersTask>().AddScoped<PollOrdersTask>().AddScoped<ReconcileTask>().AddScoped<HousekeepingTask>();
        services.AddScoped<Wire>();
        services.AddScoped(provider => new MarketplaceHttp(
            new HttpClient(provider.GetRequiredService<Wire>(), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan },
            provider.GetRequiredService<CallRates>(),
            provider.GetRequiredService<MarketplacesSettings>(),
            provider.GetRequiredService<TimeProvider>()));
        return services.BuildServiceProvider();
    }

    private static void AddShop(ServiceCollection services)
    {
        services
            .AddScoped<IOrderService, ShopOrders>()
            .AddScoped<IShipmentService, ShopShipments>()
            .AddScoped<IProductService, ShopProducts>()
            .AddScoped<IProductAttributeService, ShopCombinations>()
            .AddScoped<IProductAttributeParser, ShopCombinations>()
            .AddScoped<ICustomerService, ShopCustomers>()
            .AddScoped<IAddressService, ShopAddresses>()
            .AddScoped<ITaxService, ShopTaxes>()
            .AddScoped<IShoppingCartService, ShopPrices>()
            .AddScoped<IStoreMappingService, ShopPrices>()
            .AddScoped<IAclService, ShopPrices>()
            .AddScoped<IEventPublisher, ShopEvents>()
            .AddScoped<ILogger, ShopLog>()
            .AddHttpContextAccessor();
        services
            .AddScoped<IStoreService>(Facts)
            .AddScoped<ICountryService>(Facts)
            .AddScoped<IStateProvinceService>(Facts)
            .AddScoped<ICurrencyService>(Facts)
            .AddScoped<ILanguageService>(Facts)
            .AddSingleton<ILocalizationService>(new ShopTexts())
            .AddSingleton<IEncryptionService>(new PlainSecrets())
            .AddScoped<ISettingService, ShopSettings>()
            .AddScoped<ICustomNumberFormatter>(Facts)
            .AddScoped<IPriceCalculationService>(Facts)
            .AddSingleton(new ShoppingCartSettings { RoundPricesDuringCalculation = true })
            .AddScoped<IShippingService>(Facts)
            .AddScoped<IProductAttributeFormatter>(Facts);

        static ShopFacts Facts(IServiceProvider provider) => provider.GetRequiredService<ShopFacts>();
    }
}
