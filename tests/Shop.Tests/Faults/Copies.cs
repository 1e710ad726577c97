using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Makes a table large by copies of one of its rows.</summary>
internal static class Copies
{
    /// <summary>Of SQLite.</summary>
    public const string Guid = "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))";

    /// <summary>SQL of a new one for each copy.</summary>
    public static string NewGuid(Engine engine) => engine switch
    {
        Engine.Sqlite => Guid,
        Engine.Postgres => "gen_random_uuid()",
        _ => "UUID()",
    };

    /// <inheritdoc cref="InsertAsync(ShopDatabase, Engine, string, int, Dictionary{string, string})"/>
    public static Task InsertAsync(ShopDatabase database, string table, int count, Dictionary<string, string> differences) =>
        InsertAsync(database, Engine.Sqlite, table, count, differences);

    /// <param name="differences">Columns that every copy has its own value in: SQL, with i as the copy's number.</param>
    public static async Task InsertAsync(ShopDatabase database, Engine engine, string table, int count, Dictionary<string, string> differences)
    {
        var columns = (await database.RowsAsync(Columns(engine, table))).Select(row => (string)row.Values.Single()!).Where(name => name != "Id").ToList();
        var values = columns.Select(column => differences.GetValueOrDefault(column, $"template.\"{column}\""));
        await database.ExecuteAsync($"""
            {(engine is Engine.Sqlite or Engine.Postgres ? "" : "SET SESSION max_recursive_iterations = 10000000;")}
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < {count})
            SELECT {string.Join(", ", values)} FROM numbers CROSS JOIN (SELECT * FROM "{table}" ORDER BY "Id" DESC LIMIT 1) AS template
            """);
    }

    private static string Columns(Engine engine, string table) => engine switch
    {
        Engine.Sqlite => $"SELECT name FROM pragma_table_info('{table}')",
        Engine.Postgres => $"SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}'",
        _ => $"SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = '{table}'",
    };
}
