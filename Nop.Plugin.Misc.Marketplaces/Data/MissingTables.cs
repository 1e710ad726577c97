using System.Data.Common;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Tells a query against our tables that are gone (an uninstall under a running process) from a real failure.</summary>
public static class MissingTables
{
    /// <summary>All our tables' names begin so. Another plugin's table that is missing is a failure like any other, to be told and counted.</summary>
    private const string Ours = "Marketplace";

    private const string Postgres = "42P01";
    private const string MySql = "42S02";

    // SQL Server and SQLite carry no SQLSTATE.
    private static readonly string[] _messages = ["Invalid object name", "no such table"];

    public static bool AreTheCauseOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException failure
                && failure.Message.Contains(Ours, StringComparison.OrdinalIgnoreCase)
                && (failure.SqlState is Postgres or MySql
                    || _messages.Any(message => failure.Message.Contains(message, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }
}
