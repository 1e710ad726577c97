using System.Data.Common;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Tells a query against tables that are gone (an uninstall under a running process) from a real failure.</summary>
public static class MissingTables
{
    private const string Postgres = "42P01";
    private const string MySql = "42S02";

    // SQL Server and SQLite carry no SQLSTATE.
    private static readonly string[] _messages = ["Invalid object name", "no such table"];

    public static bool AreTheCauseOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException failure
                && (failure.SqlState is Postgres or MySql
                    || _messages.Any(message => failure.Message.Contains(message, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }
}
