using EmbeddedShop.Database;
using EmbeddedShop.Migrations;
using EmbeddedShop.Plugins;
using EmbeddedShop.SampleData;
using EmbeddedShop.Tasks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Nop.Core.Configuration;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.ScheduleTasks;

namespace EmbeddedShop;

/// <summary>A started shop: plugin installed, simulators and timers running, every plugin task run once.</summary>
public sealed class RunningShop(WebApplication web, ShopDatabase database, LoadedPlugin plugin, ShopOptions options, IDisposable directory) : IAsyncDisposable
{
    /// <summary>Settings of the plugin that say how often something is done.</summary>
    private static readonly string[] _periods = ["Look", "Push", "Poll", "Compare", "Reconcile", "Housekeeping"];

    private static readonly TimeSpan _longestComparison = TimeSpan.FromMinutes(2);

    private Companions? _companions;

    public IServiceProvider Services => web.Services;

    public static async Task<RunningShop> StartAsync(ShopOptions options, Action<string> print, CancellationToken cancellation = default)
    {
        Ports.DemandFree(options);
        var directory = DataDirectory.Prepare(options, out var fresh);
        var plugin = DataDirectory.LoadPlugin(options);
        foreach (var warning in plugin.Warnings)
            print($"warning: {warning}");
        var database = DataDirectory.Database(options, plugin);
        var shop = new RunningShop(ShopWeb.Build(options, database, plugin), database, plugin, options, directory);
        try
        {
            await shop.OpenAsync(fresh, print, cancellation);
            return shop;
        }
        catch
        {
            await shop.DisposeAsync();
            throw;
        }
    }

    /// <summary>The timers end first: they would find nobody who answers.</summary>
    /// <returns>True when the owner wants it to start again.</returns>
    public async Task<bool> WaitForShutdownAsync(CancellationToken stop)
    {
        var restart = web.Services.GetRequiredService<ShopRestart>().Asked;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, web.Lifetime.ApplicationStopping);
        await Task.WhenAny(restart, Task.Delay(Timeout.Infinite, end.Token));
        await web.Services.GetRequiredService<ScheduleTaskTimers>().StopAsync();
        await web.StopAsync(CancellationToken.None);
        return restart.IsCompleted && !stop.IsCancellationRequested;
    }

    public async ValueTask DisposeAsync()
    {
        await web.Services.GetRequiredService<ScheduleTaskTimers>().StopAsync();
        await web.DisposeAsync();
        if (_companions is not null)
            await _companions.DisposeAsync();
        await database.DisposeAsync();
        directory.Dispose();
    }

    private async Task OpenAsync(bool fresh, Action<string> print, CancellationToken cancellation)
    {
        await database.PrepareAsync(fresh);
        if (fresh)
            NativeSchema.CreateIn(database);
        cancellation.ThrowIfCancellationRequested();
        await PrepareDataAsync(fresh);
        _companions = await Companions.StartAsync(options, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var lifecycle = web.Services.GetRequiredService<PluginLifecycle>();
        var installedNow = await lifecycle.StartAsync(installs: !options.WithoutPlugin);
        var waitsForTheOwner = options.WithoutPlugin && !lifecycle.IsInstalled;
        if (!waitsForTheOwner)
            await PreparePluginAsync(installedNow);
        await web.StartAsync(cancellation);
        if (!waitsForTheOwner)
        {
            await RunPluginTasksOnceAsync(print, cancellation);
            await WaitForFirstComparisonAsync(print, cancellation);
        }

        await web.Services.GetRequiredService<ScheduleTaskTimers>().StartAsync();

        print($"shop      {options.ShopUrl}");
        print($"admin     {options.ShopUrl}Admin  ({FreshShop.AdminEmail} / {FreshShop.AdminPassword})");
        print($"webhook   {options.ShopUrl}marketplaces/skroutz/webhook/{options.WebhookToken}");
        if ((options.SkroutzUrl ?? (options.Simulators ? options.SkroutzSimulatorUrl : null)) is { } skroutz)
            print($"skroutz   {skroutz}");
        if ((options.ShopflixUrl ?? (options.Simulators ? options.ShopflixSimulatorUrl : null)) is { } shopflix)
            print($"shopflix  {shopflix}");
        print("ready");
    }

    private async Task PrepareDataAsync(bool fresh)
    {
        await using var scope = web.Services.CreateAsyncScope();
        if (fresh)
            await new FreshShop(database, options, scope.ServiceProvider).InsertAsync();
        var stores = scope.ServiceProvider.GetRequiredService<IRepository<Store>>();
        var store = stores.Table.OrderBy(row => row.Id).First();
        store.Url = options.StoreUrl?.ToString() ?? options.ShopUrl;
        store.Hosts = options.ShopHosts;
        await stores.UpdateAsync(store);
        await ApplySettingsAsync(scope.ServiceProvider);
    }

    /// <summary>Before the plugin's installation, which may read them, and after it, which may write its own.</summary>
    private async Task ApplySettingsAsync(IServiceProvider services)
    {
        var settings = services.GetRequiredService<ISettingService>();
        foreach (var (name, value) in options.Settings)
            await settings.SetSettingAsync(name, value);
    }

    private async Task PreparePluginAsync(bool installedNow)
    {
        await using var scope = web.Services.CreateAsyncScope();
        await ApplyTickAsync(scope.ServiceProvider.GetRequiredService<ISettingService>());
        await ApplySettingsAsync(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<DemoAccounts>().ConfigureAsync(installedNow);
        var tasks = scope.ServiceProvider.GetRequiredService<IScheduleTaskService>();
        foreach (var task in await PluginTasksAsync(scope.ServiceProvider))
        {
            task.Seconds = options.TickSeconds;
            await tasks.UpdateTaskAsync(task);
        }
    }

    /// <summary>What the plugin does by itself keeps the same time as its tasks; an option of its own counts for more.</summary>
    private async Task ApplyTickAsync(ISettingService settings)
    {
        var periods = plugin.TypesOf<ISettings>().SelectMany(type => type.GetProperties(), (type, property) => $"{type.Name}.{property.Name}")
            .Where(name => _periods.Any(period => name.EndsWith($".{period}Seconds", StringComparison.Ordinal)));
        foreach (var name in periods)
            await settings.SetSettingAsync(name, options.TickSeconds);
    }

    private async Task RunPluginTasksOnceAsync(Action<string> print, CancellationToken cancellation)
    {
        await using var scope = web.Services.CreateAsyncScope();
        var timers = scope.ServiceProvider.GetRequiredService<ScheduleTaskTimers>();
        foreach (var task in (await PluginTasksAsync(scope.ServiceProvider)).Where(task => task.Enabled))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                await timers.PostAsync(task.Type, new Uri(new Uri(options.ShopUrl), TaskEndpoint.Route), cancellation);
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
            {
                print($"warning: {task.Name} did not end: {exception.Message}");
            }
        }
    }

    /// <summary>A task leaves to the plugin's worker what that one is at: then it has ended without the work being done.</summary>
    private async Task WaitForFirstComparisonAsync(Action<string> print, CancellationToken cancellation)
    {
        await using var scope = web.Services.CreateAsyncScope();
        var comparison = scope.ServiceProvider.GetRequiredService<FirstComparison>();
        for (var end = DateTime.UtcNow + _longestComparison; !comparison.IsOver(); await Task.Delay(50, cancellation))
        {
            if (DateTime.UtcNow < end)
                continue;
            print("warning: the catalogue has not been compared yet");
            return;
        }
    }

    private async Task<IReadOnlyList<ScheduleTask>> PluginTasksAsync(IServiceProvider services)
    {
        var tasks = await services.GetRequiredService<IScheduleTaskService>().GetAllTasksAsync(showHidden: true);
        return [.. tasks.Where(task => plugin.Assembly.GetType(task.Type.Split(',')[0].Trim()) is not null)];
    }
}
