using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>What nobody expected, as the shop wrote it down.</summary>
/// <remarks>
/// A deadlock that PostgreSQL broke is left out: it ends one of two transactions, whose work the plugin does again, as the
/// end state that every test checks must show.
/// </remarks>
internal static class Mishaps
{
    private const int Error = 40;
    private const string Deadlock = "40P01";

    /// <summary>What the statements after a swallowed deadlock meet.</summary>
    private const string Aborted = "25P02";

    public static async Task<IReadOnlyList<string>> InTheLogAsync(ShopDatabase database) =>
        [.. (await database.RowsAsync("SELECT \"ShortMessage\", \"FullMessage\" FROM \"Log\" WHERE \"LogLevelId\" >= $p0 ORDER BY \"Id\"", Error))
            .Where(row => $"{row["FullMessage"]}" is var text
                && !text.Contains(Deadlock, StringComparison.Ordinal) && !text.Contains(Aborted, StringComparison.Ordinal))
            .Select(row => $"{row["ShortMessage"]}: {FirstLine(row["FullMessage"] as string)}")];

    private static string FirstLine(string? text) => text?.Split('\n')[0] ?? "";
}
