using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Makes a table large by copies of one of its rows; SQLite only.</summary>
internal static class Copies
{
    public const string Guid = "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))";

    /// <param name="differences">Columns that every copy has its own value in: SQL, with i as the copy's number.</param>
    public static async Task InsertAsync(ShopDatabase database, string table, int count, Dictionary<string, string> differences)
    {
        var columns = (await database.RowsAsync($"SELECT name FROM pragma_table_info('{table}')")).Select(row => row.Text("name")).Where(name => name != "Id").ToList();
        var values = columns.Select(column => differences.GetValueOrDefault(column, $"template.\"{column}\""));
        await database.ExecuteAsync($"""
            WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < {count})
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM numbers CROSS JOIN (SELECT * FROM "{table}" ORDER BY "Id" DESC LIMIT 1) AS template
            """);
    }
}
