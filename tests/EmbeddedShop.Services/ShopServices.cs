using EmbeddedShop.Caching;
using EmbeddedShop.Customers;
using EmbeddedShop.Database;
using EmbeddedShop.Events;
using EmbeddedShop.Messages;
using EmbeddedShop.Migrations;
using EmbeddedShop.Places;
using EmbeddedShop.Plugins;
using EmbeddedShop.SampleData;
using EmbeddedShop.Security;
using EmbeddedShop.Tasks;
using EmbeddedShop.Tax;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core;
using Nop.Core.Configuration;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.Events;
using Nop.Services.Helpers;
using Nop.Services.Plugins;
using Nop.Services.Security;
using Nop.Services.Stores;
using Scrutor;

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
        services.AddSingleton<ShopRestart>();
        services.AddSingleton<ProcessCache>();
        services.AddSingleton(typeof(Answers<>));
        services.AddSingleton<TaskLocks>();
        services.AddSingleton<ScheduleTaskTimers>();
        services.AddSingleton<TaxProviders>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IEventPublisher, EventPublisher>();
        services.AddSingleton<IDateTimeHelper, ShopClock>();
        services.AddHttpContextAccessor();
        services.AddHttpClient();

        services.AddScoped<EntityCache>();
        services.AddScoped(typeof(IRepository<>), typeof(Repository<>));
        services.AddScoped(typeof(IPluginManager<>), typeof(PluginManager<>));
        services.AddScoped<PluginMigrations>();
        services.AddScoped<DemoAccounts>();
        services.AddScoped<FirstComparison>();
        services.AddScoped<ScheduleTaskRunner>();
        services.AddScoped<OrderMails>();
        services.AddScoped<AdminSignIn>();
        return services.AddPermissionConfigs(plugin).AddContracts().AddSettings(plugin).AddCacheEviction().AddConsumers(plugin);
    }

    /// <summary>Whatever else is here of nopCommerce's services: one instance for each scope, by its own name and by those of its interfaces.</summary>
    private static IServiceCollection AddContracts(this IServiceCollection services) =>
        services.Scan(scan => scan.FromAssemblyOf<ShopOptions>()
            .AddClasses(classes => classes.Where(type => !type.IsGenericType && !type.IsAssignableTo(typeof(ISettings))
                && type.GetInterfaces().Any(contract => contract.Namespace!.StartsWith("Nop.", StringComparison.Ordinal))))
            .UsingRegistrationStrategy(RegistrationStrategy.Skip).AsSelfWithInterfaces().WithScopedLifetime());

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
