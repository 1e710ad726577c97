using System.Globalization;
using System.Text;

namespace Marketplaces.Bench;

/// <summary>Figures as Markdown.</summary>
internal static class FigureTable
{
    private const double Milliseconds = 1_000;

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

    private static string Seconds(IReadOnlyList<double> values) => Figure.Median(values) < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Figure.Median(values) * Milliseconds:0.#} ms ({Each(values, Milliseconds, "0.#")})")
        : string.Create(CultureInfo.InvariantCulture, $"{Figure.Median(values):0.00} s ({Each(values, 1, "0.00")})");

    private static string Each(IReadOnlyList<double> values, double unit, string format) =>
        string.Join(" ", values.Select(value => (value * unit).ToString(format, CultureInfo.InvariantCulture)));

    private static string Ratio(double? ratio) => ratio is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:0.00} ×") : "–";

    private static string Target(double? target) => target is { } value ? string.Create(CultureInfo.InvariantCulture, $"≤ {value:0.0#} ×") : "–";

    private static string Memory(Figure figure) =>
        figure.MemoryInUse is { } memory ? string.Create(CultureInfo.InvariantCulture, $"{memory.Before} → {memory.After} MiB") : "–";

    private static string Counts(Figure figure) => string.Join("; ", figure.Counted.Select(count =>
        count.IsMet
            ? string.Create(CultureInfo.InvariantCulture, $"{count.What} {count.Seen}")
            : string.Create(CultureInfo.InvariantCulture, $"**{count.What} {count.Seen} instead of {count.Expected}**")).Concat(figure.Notes));
}
