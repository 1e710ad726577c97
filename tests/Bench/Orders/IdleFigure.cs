using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Nop.Services.ScheduleTasks;

namespace Marketplaces.Bench.Orders;

/// <summary>What each task takes in a shop in which nothing is to be done, and no product was saved for a while.</summary>
internal sealed class IdleFigure(BenchShop shop)
{
    public const string Name = "idle";

    private const double Aim = 0.05;

    public async Task<IReadOnlyList<Figure>> TakeAsync(int rounds) =>
    [
        await TakeAsync<ProcessOrdersTask>(rounds),
        await TakeAsync<PollOrdersTask>(rounds),
        await TakeAsync<PushOffersTask>(rounds),
        await TakeAsync<ReconcileTask>(rounds),
        await TakeAsync<HousekeepingTask>(rounds),
    ];

    private async Task<Figure> TakeAsync<TTask>(int rounds) where TTask : class, IScheduleTask
    {
        await shop.ExecuteAsync("UPDATE \"Product\" SET \"UpdatedOnUtc\" = '2026-01-01 00:00:00'");
        await ExecuteAsync<TTask>();
        var seen = new List<double>();
        for (var round = 0; round < rounds; round++)
            seen.Add(await ExecuteAsync<TTask>());

        await EndTurnsAsync();
        var statements = await shop.CountAsync(() => RunAsync<TTask>());
        return new Figure($"{typeof(TTask).Name}, nothing to be done", seen, "50 ms", [.. seen.Select(_ => Aim)], 1, []) { Notes = [$"statements {statements}"] };
    }

    /// <summary>As if its turn had come.</summary>
    private async Task<double> ExecuteAsync<TTask>() where TTask : class, IScheduleTask
    {
        await EndTurnsAsync();
        return await RunAsync<TTask>();
    }

    private Task EndTurnsAsync() => shop.ExecuteAsync("DELETE FROM \"MarketplaceLease\"");

    private Task<double> RunAsync<TTask>() where TTask : class, IScheduleTask =>
        shop.TimeAsync(services => ActivatorUtilities.CreateInstance<TTask>(services).ExecuteAsync());
}
