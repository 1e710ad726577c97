using EmbeddedShop.Caching;
using EmbeddedShop.Catalog;
using EmbeddedShop.Configuration;
using EmbeddedShop.Customers;
using EmbeddedShop.Database;
using EmbeddedShop.Events;
using EmbeddedShop.Localization;
using EmbeddedShop.Logging;
using EmbeddedShop.Messages;
using EmbeddedShop.Migrations;
using EmbeddedShop.Orders;
using EmbeddedShop.Places;
using EmbeddedShop.Plugins;
using EmbeddedShop.SampleData;
using EmbeddedShop.Security;
using EmbeddedShop.Stores;
using EmbeddedShop.Tasks;
using EmbeddedShop.Tax;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core;
using Nop.Core.Configuration;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Events;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Plugins;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using Nop.Services.Shipping;
using Nop.Services.Stores;
using Nop.Services.Tax;

namespace EmbeddedShop;

public static class ShopServices
{
    /// <summary>nopCommerce's services, with nopCommerce's lifetimes.</summary>
    public static IServiceCollection AddShop(this IServiceCollection services, ShopOptions options, ShopDatabase database, LoadedPlugin plugin)
    {
        services.AddSingleton(services);
        services.AddSingleton(options);
        services.AddSingleton(database);
        services.AddSingleton(plugin);
        services.AddSingleton(new PluginState(options.DataDirectory));
        services.AddSingleton<PluginLifecycle>();
        services.AddSingleton<ProcessCache>();
        services.AddSingleton(typeof(Answers<>));
        services.AddSingleton<TaskLocks>();
        services.AddSingleton<ScheduleTaskTimers>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IEventPublisher, EventPublisher>();
        services.AddHttpContextAccessor();
        services.AddHttpClient();

        services.AddScoped<EntityCache>();
        services.AddScoped(typeof(IRepository<>), typeof(Repository<>));
        services.AddScoped(typeof(IPluginManager<>), typeof(PluginManager<>));
        services.AddScoped<PluginMigrations>();
        services.AddScoped<DemoAccounts>();
        services.AddScoped<FirstComparison>();
        services.AddScoped<ScheduleTaskRunner>();
        services.AddScoped<IScheduleTaskService, ScheduleTaskService>();
        services.AddScoped<ILogger, ShopLog>();
        services.AddScoped<ISettingService, SettingService>();
        services.AddScoped<IEncryptionService, EncryptionService>();
        services.AddScoped<Notifications>();
        services.AddScoped<INotificationService>(provider => provider.GetRequiredService<Notifications>());
        services.AddSingleton<IDateTimeHelper, ShopClock>();
        return services.AddPeople().AddPlaces().AddTrade().AddSettings(plugin).AddCacheEviction().AddConsumers(plugin).AddPermissionConfigs(plugin);
    }

    private static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddScoped<CustomerService>();
        services.AddScoped<ICustomerService>(provider => provider.GetRequiredService<CustomerService>());
        services.AddScoped<AdminSignIn>();
        services.AddScoped<IAdminSignIn>(provider => provider.GetRequiredService<AdminSignIn>());
        services.AddScoped<IWorkContext, WorkContext>();
        services.AddScoped<ILanguageService, LanguageService>();
        services.AddScoped<ILocalizationService, LocalizationService>();
        services.AddScoped<PermissionService>();
        services.AddScoped<IPermissionService>(provider => provider.GetRequiredService<PermissionService>());
        return services;
    }

    private static IServiceCollection AddPlaces(this IServiceCollection services)
    {
        services.AddScoped<IStoreContext, StoreContext>();
        services.AddScoped<IStoreService, StoreService>();
        services.AddScoped<IStoreMappingService, StoreMappingService>();
        services.AddScoped<IAclService, AclService>();
        services.AddScoped<ICountryService, CountryService>();
        services.AddScoped<IStateProvinceService, StateProvinceService>();
        services.AddScoped<ICurrencyService, CurrencyService>();
        services.AddScoped<IAddressService, AddressService>();
        return services;
    }

    private static IServiceCollection AddTrade(this IServiceCollection services)
    {
        services.AddScoped<ProductAttributes>();
        services.AddScoped<IProductAttributeService>(provider => provider.GetRequiredService<ProductAttributes>());
        services.AddScoped<IProductAttributeParser>(provider => provider.GetRequiredService<ProductAttributes>());
        services.AddScoped<IProductAttributeFormatter>(provider => provider.GetRequiredService<ProductAttributes>());
        services.AddScoped<ProductService>();
        services.AddScoped<IProductService>(provider => provider.GetRequiredService<ProductService>());
        services.AddScoped<IPriceCalculationService, PriceService>();
        services.AddScoped<IShoppingCartService, PriceService>();
        services.AddSingleton<TaxProviders>();
        services.AddScoped<ITaxService, TaxService>();
        services.AddScoped<OrderMails>();
        services.AddScoped<IOrderService, OrderService>();
        services.AddScoped<ICustomNumberFormatter, OrderService>();
        services.AddScoped<IShipmentService, ShipmentService>();
        services.AddScoped<IShippingService, WeightService>();
        return services;
    }

    /// <summary>Every settings class is filled for the current store, once per scope.</summary>
    private static IServiceCollection AddSettings(this IServiceCollection services, LoadedPlugin plugin)
    {
        var own = new[] { typeof(ISettings).Assembly, typeof(ShopServices).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISettings)));
        foreach (var type in own.Concat(plugin.TypesOf<ISettings>()))
        {
            services.AddScoped(type, provider =>
            {
                var store = provider.GetRequiredService<IStoreService>().GetAllStoresAsync().GetAwaiter().GetResult().Count == 0
                    ? 0
                    : provider.GetRequiredService<IStoreContext>().GetCurrentStoreAsync().GetAwaiter().GetResult().Id;
                return provider.GetRequiredService<ISettingService>().LoadSettingAsync(type, store).GetAwaiter().GetResult();
            });
        }

        return services;
    }

    private static IServiceCollection AddConsumers(this IServiceCollection services, LoadedPlugin plugin)
    {
        foreach (var type in plugin.Types)
        {
            foreach (var contract in type.GetInterfaces().Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IConsumer<>)))
                services.AddScoped(contract, type);
        }

        return services;
    }

    private static IServiceCollection AddPermissionConfigs(this IServiceCollection services, LoadedPlugin plugin)
    {
        services.AddSingleton<IPermissionConfigManager, ShopPermissions>();
        foreach (var type in plugin.TypesOf<IPermissionConfigManager>())
            services.AddSingleton(typeof(IPermissionConfigManager), type);
        return services;
    }
}
