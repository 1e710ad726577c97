using System.Globalization;
using System.Text;

namespace Marketplaces.Bench;

/// <summary>Figures as Markdown.</summary>
internal static class FigureTable
{
    public static string Of(IEnumerable<Figure> figures)
    {
        var table = new StringBuilder();
        table.AppendLine("| Figure | Seen: median (all) | Floor: median (all) | Ratio | Target | Counted | Memory |");
        table.AppendLine("|---|---|---|---|---|---|---|");
        foreach (var figure in figures)
        {
            var (seen, floor) = (Figure.Median(figure.Seen), figure.Floor.Count == 0 ? (double?)null : Figure.Median(figure.Floor));
            table.AppendLine(CultureInfo.InvariantCulture, $"| {figure.Name} | {Seconds(figure.Seen)} | {(floor is null ? "–" : $"{figure.FloorName}: {Seconds(figure.Floor)}")} | {Ratio(seen / floor)} | {Target(figure.Target)} | {Counts(figure)} | {Memory(figure)} |");
        }

        return table.ToString();
    }

    private static string Seconds(IReadOnlyList<double> values) => string.Create(CultureInfo.InvariantCulture, $"{Figure.Median(values):0.00} s ({string.Join(" ", values.Select(value => value.ToString("0.00", CultureInfo.InvariantCulture)))})");

    private static string Ratio(double? ratio) => ratio is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:0.00} ×") : "–";

    private static string Target(double? target) => target is { } value ? string.Create(CultureInfo.InvariantCulture, $"≤ {value:0.0#} ×") : "–";

    private static string Memory(Figure figure) =>
        figure.MemoryInUse is { } memory ? string.Create(CultureInfo.InvariantCulture, $"{memory.Before} → {memory.After} MiB") : "–";

    private static string Counts(Figure figure) => string.Join("; ", figure.Counted.Select(count =>
        count.IsMet
            ? string.Create(CultureInfo.InvariantCulture, $"{count.What} {count.Seen}")
            : string.Create(CultureInfo.InvariantCulture, $"**{count.What} {count.Seen} instead of {count.Expected}**")).Concat(figure.Notes));
}
