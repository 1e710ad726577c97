namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Tells a violated unique key from every other failure of an insert.</summary>
public static class Duplicates
{
    private const string PostgresState = "23505";
    private const string SqliteWords = "UNIQUE constraint failed";

    // SQL Server: 2601 a unique index, 2627 a unique constraint. MySQL: 1062, and 1586 where it names the key.
    public static bool AreTheCauseOf(Exception exception) =>
        DatabaseFailures.In(exception).Any(failure =>
            failure.SqlState == PostgresState
            || failure.HasSqlServerNumber(2601, 2627)
            || failure.HasMySqlNumber(1062, 1586)
            || failure.Message.Contains(SqliteWords, StringComparison.OrdinalIgnoreCase));
}
