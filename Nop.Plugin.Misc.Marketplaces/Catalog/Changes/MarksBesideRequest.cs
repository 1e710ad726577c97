using System.Transactions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Changes;

/// <summary>
/// Makes the marks that a request causes beside the shop's own work, one after the other; the answer leaves when all are made. So they take
/// a save or a checkout hardly any time, and nobody who was answered finds a mark missing.
/// </summary>
public sealed class MarksBesideRequest(IHttpContextAccessor requests, ILogger logger)
{
    private readonly Lock _turn = new();
    private Task _last = Task.CompletedTask;
    private bool _answerWaits;

    /// <summary>
    /// Starts the mark, and returns when the one before it is made, with what that failed of: whoever publishes events logs it. Returns only after
    /// the mark itself inside a transaction, which it belongs to, and wherever no answer could wait for it.
    /// </summary>
    public Task MakeAsync(Func<Task> mark)
    {
        if (Transaction.Current is not null || requests.HttpContext is not { } request || !CanWait(request))
            return mark();

        lock (_turn)
        {
            if (!_answerWaits)
            {
                request.Response.OnStarting(AllMadeAsync);
                // One that was given up has none to wait for.
                request.Response.OnCompleted(AllMadeAsync);
                _answerWaits = true;
            }

            var before = _last;
            _last = Task.Run(() => MakeAfterAsync(before, mark));
            return before;
        }
    }

    /// <summary>An answer is on its way already, or there will be none: a request that was only made up calls nobody back.</summary>
    private static bool CanWait(HttpContext request) =>
        !request.Response.HasStarted && request.Features.Get<IHttpResponseFeature>()?.GetType() != typeof(HttpResponseFeature);

    private static async Task MakeAfterAsync(Task before, Func<Task> mark)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await mark();
    }

    /// <summary>A failure must not cost the shop its answer; the comparison finds what was not marked.</summary>
    private async Task AllMadeAsync()
    {
        Task last;
        lock (_turn)
        {
            last = _last;
            _last = Task.CompletedTask;
        }

        try
        {
            await last;
        }
        catch (Exception exception)
        {
            await logger.ErrorAsync("Marketplaces: a change of a product could not be marked; the next comparison finds it", exception);
        }
    }
}
