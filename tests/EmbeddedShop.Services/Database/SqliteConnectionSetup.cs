using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmbeddedShop.Database;

/// <summary>nopCommerce's text columns ignore case; "contains" is instr on SQLite, which would not.</summary>
internal sealed class SqliteConnectionSetup : DbConnectionInterceptor
{
    public static void Apply(SqliteConnection connection)
    {
        connection.CreateFunction("instr", (string? text, string? part) =>
            text is null || part is null ? (int?)null : text.IndexOf(part, StringComparison.OrdinalIgnoreCase) + 1, isDeterministic: true);
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout = {(int)SqliteDatabase.BusyTimeout.TotalMilliseconds}; PRAGMA synchronous = NORMAL";
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
