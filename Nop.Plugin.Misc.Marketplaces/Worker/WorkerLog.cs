using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Tells failures of the worker to the owner, in nop's log; where that fails too, to whoever runs the server.</summary>
public sealed class WorkerLog(Surroundings surroundings, ILogger<WorkerLog> serverLog)
{
    public async Task FailedAsync(string what, Exception exception)
    {
        try
        {
            await surroundings.RunAsync(async services =>
            {
                await services.GetRequiredService<Nop.Services.Logging.ILogger>().ErrorAsync($"Marketplaces: {what} failed; the worker tries again", exception);
                return true;
            });
        }
#pragma warning disable CA1031 // The database is away, most likely: the reason why the work has failed, too.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            serverLog.LogWarning(exception, "Marketplaces: {What} failed; the worker tries again. nopCommerce's log cannot be written: {Reason}", what, failure.Message);
        }
    }
}
