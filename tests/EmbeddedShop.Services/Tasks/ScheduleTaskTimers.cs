using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.ScheduleTasks;

namespace EmbeddedShop.Tasks;

/// <summary>A timer per task that is enabled when the shop starts; later changes of period or new tasks wait for the next start.</summary>
public sealed class ScheduleTaskTimers(IServiceScopeFactory scopes, IHttpClientFactory clients) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public async Task StartAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = await scope.ServiceProvider.GetRequiredService<IStoreContext>().GetCurrentStoreAsync();
        var url = new Uri(new Uri(store.Url), TaskEndpoint.Route);
        var tasks = await scope.ServiceProvider.GetRequiredService<IScheduleTaskService>().GetAllTasksAsync();
        _running = Task.WhenAll(tasks.OrderBy(task => task.Seconds).Select(task => TickAsync(task, url)));
    }

    /// <summary>What a tick does, now.</summary>
    public async Task PostAsync(string taskType, Uri url, CancellationToken cancellation)
    {
        using var client = clients.CreateClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("taskType", taskType)]);
        using var answer = await client.PostAsync(url, form, cancellation);
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stop.Dispose();

    private async Task TickAsync(ScheduleTask task, Uri url)
    {
        if (task.Seconds <= 0)
            return;
        using var timer = new PeriodicTimer(FirstTick(task));
        while (await timer.WaitForNextTickAsync(_stop.Token))
        {
            try
            {
                await PostAsync(task.Type, url, _stop.Token);
            }
            catch (Exception exception) when (!_stop.IsCancellationRequested)
            {
                await LogAsync(task, url, exception);
            }

            timer.Period = TimeSpan.FromSeconds(task.Seconds);
        }
    }

    private static TimeSpan FirstTick(ScheduleTask task)
    {
        if ((task.LastStartUtc ?? task.LastEnabledUtc) is not { } since)
            return TimeSpan.FromSeconds(task.Seconds);
        var left = (int)(task.Seconds - (DateTime.UtcNow - since).TotalSeconds) + 1;
        return left > 0 ? TimeSpan.FromSeconds(left) : TimeSpan.FromMilliseconds(1);
    }

    private async Task LogAsync(ScheduleTask task, Uri url, Exception exception)
    {
        await using var scope = scopes.CreateAsyncScope();
        var localization = scope.ServiceProvider.GetRequiredService<ILocalizationService>();
        var store = await scope.ServiceProvider.GetRequiredService<IStoreContext>().GetCurrentStoreAsync();
        var message = exception.InnerException is TaskCanceledException
            ? await localization.GetResourceAsync("ScheduleTasks.TimeoutError")
            : exception.Message;
        var format = await localization.GetResourceAsync("ScheduleTasks.Error");
        await scope.ServiceProvider.GetRequiredService<ILogger>()
            .ErrorAsync(string.Format(CultureInfo.InvariantCulture, format, task.Name, message, task.Type, store.Name, url), exception);
    }
}
