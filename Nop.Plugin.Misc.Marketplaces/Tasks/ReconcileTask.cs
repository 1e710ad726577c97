using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Looks for what no message told us: orders that went on without us, stock that the shop has overwritten.</summary>
public sealed class ReconcileTask(
    TaskRun run, TaskTurns turns, CompareOpenOrders compare, ReconcileOrders orders, RefreshDueOrders refresh, StockAudit audit) : IScheduleTask
{
    public Task ExecuteAsync() => run.ExecuteAsync(
        nameof(ReconcileTask),
        InTurn(TurnNames.OpenOrders, compare.RunAsync),
        InTurn(TurnNames.SilentOrders, orders.RunAsync),
        InTurn(TurnNames.StockAudit, audit.RunAsync),
        refresh.RunAsync);

    private Func<CancellationToken, Task> InTurn(string turn, Func<CancellationToken, Task> step) => async cancellationToken =>
    {
        if (await turns.IsOursAsync(turn, Periods.Reconcile))
            await step(cancellationToken);
    };
}
