using System.Data.Common;
using System.Transactions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// Databases break deadlocks by undoing one of the transactions. Which one is chance; to do its work again is what they expect of us.
/// </summary>
public static class Deadlocks
{
    private const int MostAttempts = 5;

    // PostgreSQL: deadlock, serialization failure, and any statement after one of them was swallowed in the same transaction. MySQL: 40001.
    private static readonly string[] _states = ["40P01", "40001", "25P02"];

    // SqlException shows its number without a reference to its assembly only here.
    private const string SqlServerNumber = "HelpLink.EvtID";
    private const string SqlServerVictim = "1205";

    /// <summary>Does work that the database has undone again; inside somebody's transaction only its owner can do that.</summary>
    public static async Task RetryAsync(Func<Task> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception exception) when (attempt < MostAttempts && Transaction.Current is null && AreTheCauseOf(exception))
            {
                await Task.Delay(Random.Shared.Next(10, 50) * attempt);
            }
        }
    }

    public static bool AreTheCauseOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is TransactionAbortedException
                || cause is DbException failure && (_states.Contains(failure.SqlState) || failure.Data[SqlServerNumber] is SqlServerVictim))
            {
                return true;
            }
        }

        return false;
    }
}
