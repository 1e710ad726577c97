using Microsoft.AspNetCore.Http;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Whether a schedule task has to do what the worker does in turns.</summary>
public sealed class TaskTurns(Turns turns, MarketplacesSettings settings, IHttpContextAccessor requests)
{
    /// <summary>Always when the worker is switched off, or when a person runs the task; else only what the worker has not done in time.</summary>
    public async Task<bool> IsOursAsync(string turn, Func<MarketplacesSettings, TimeSpan> period) =>
        !settings.WorkerEnabled
        || !TaskRequest.Is(requests.HttpContext)
        || await turns.TryTakeAsync(turn, period(settings)) == TimeSpan.Zero;
}
