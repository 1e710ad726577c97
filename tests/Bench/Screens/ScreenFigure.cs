using System.Diagnostics;
using System.Globalization;
using EmbeddedShop.Database;
using Marketplaces.Bench.Orders;
using Marketplaces.Bench.Sales;

namespace Marketplaces.Bench.Screens;

/// <summary>The slowest statement of every screen of a busy shop, once the shop is warm; beside it the whole answer.</summary>
internal sealed class ScreenFigure(BenchShop shop, SampleOrders orders)
{
    public const string Name = "screens";

    private const double Aim = 0.1;

    /// <summary>A page with the menu and everything around it.</summary>
    private const int MostStatements = 60;

    public async Task<IReadOnlyList<Figure>> TakeAsync(int rounds, int count)
    {
        await BusyShop.MakeAsync(shop, orders, count);
        using var owner = new Visitor(shop.Url);
        await owner.SignInAsync();
        var figures = new List<Figure>();
        foreach (var screen in EveryScreen.Of(shop))
            figures.Add(await TakeAsync(owner, screen, rounds));

        return figures;
    }

    private async Task<Figure> TakeAsync(Visitor owner, Screen screen, int rounds)
    {
        await OpenAsync(owner, screen);
        var (slowest, whole, statements, worst) = (new List<double>(), new List<double>(), 0, (RecordedStatement?)null);
        for (var round = 0; round < rounds; round++)
        {
            var watch = new Stopwatch();
            var sent = await shop.RecordAsync(async () =>
            {
                watch.Start();
                await OpenAsync(owner, screen);
                watch.Stop();
            });
            statements = sent.Count;
            worst = sent.MaxBy(statement => statement.Took);
            slowest.Add(worst?.Took?.TotalSeconds ?? 0);
            whole.Add(watch.Elapsed.TotalMilliseconds);
        }

        if (Figure.Median(slowest) > Aim)
            await Console.Error.WriteLineAsync($"{screen.Name}: {worst?.Text}");
        return new Figure($"{screen.Name}: its slowest statement", slowest, "100 ms", [.. slowest.Select(_ => Aim)], 1, [new Count("statements", statements, MostStatements, IsLimit: true)])
        {
            Notes = [string.Create(CultureInfo.InvariantCulture, $"whole answer {Figure.Median(whole):0} ms")],
        };
    }

    private static Task<string> OpenAsync(Visitor owner, Screen screen) => screen.Fields is { } fields ? owner.AskAsync(screen.Path, fields) : owner.OpenAsync(screen.Path);
}
