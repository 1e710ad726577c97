using Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Looks for what no message told us: orders that went on without us, stock that was overwritten.</summary>
public sealed class ReconcileTask(TaskRun run, CompareOpenOrders compare, ReconcileOrders orders, RefreshWantedOrders refresh, StockAudit audit) : IScheduleTask
{
    public Task ExecuteAsync() => run.ExecuteAsync(nameof(ReconcileTask), compare.RunAsync, orders.RunAsync, audit.RunAsync, refresh.RunAsync);
}
