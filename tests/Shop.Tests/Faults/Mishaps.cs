using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>What nobody expected, as the shop wrote it down.</summary>
internal static class Mishaps
{
    private const int Error = 40;

    public static async Task<IReadOnlyList<string>> InTheLogAsync(ShopDatabase database) =>
        [.. (await database.RowsAsync("SELECT \"ShortMessage\", \"FullMessage\" FROM \"Log\" WHERE \"LogLevelId\" >= $p0 ORDER BY \"Id\"", Error))
            .Select(row => $"{row["ShortMessage"]}: {FirstLine(row["FullMessage"] as string)}")];

    private static string FirstLine(string? text) => text?.Split('\n')[0] ?? "";
}
