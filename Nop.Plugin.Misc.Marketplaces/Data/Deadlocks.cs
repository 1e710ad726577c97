using System.Data.Common;
using System.Transactions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// Databases resolve a deadlock by rolling one of the transactions back, and expect the client to retry it.
/// </summary>
public static class Deadlocks
{
    private const int MostAttempts = 5;

    // PostgreSQL: deadlock, serialization failure, and any statement after one of them was swallowed in the same transaction. MySQL: 40001, and
    // XA102, XA106, XA100 for a branch that it has undone after a deadlock, a wait too long, or for any other reason.
    private static readonly string[] _states = ["40P01", "40001", "25P02", "XA102", "XA106", "XA100"];

    private static readonly string[] _sqliteWords = ["database is locked", "database table is locked"];

    /// <summary>Retries work that the database has rolled back; inside an ambient transaction only the owner of that can retry.</summary>
    public static Task RetryAsync(Func<Task> work) => RetryAsync(async () =>
    {
        await work();
        return true;
    });

    /// <inheritdoc cref="RetryAsync(Func{Task})"/>
    public static async Task<T> RetryAsync<T>(Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (Exception exception) when (attempt < MostAttempts && Transaction.Current is null && AreTheCauseOf(exception))
            {
                await PauseAsync(attempt);
            }
        }
    }

    /// <summary>A moment, a different one for each of those that are in each other's way.</summary>
    public static Task PauseAsync(int attempt) => Task.Delay(Random.Shared.Next(10, 50) * attempt);

    public static bool AreTheCauseOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is TransactionAbortedException)
                return true;
        }

        return DatabaseFailures.In(exception).Any(IsOne);
    }

    // SQL Server: 1205 deadlock. MySQL: 1213 deadlock, 1205 waited too long for a lock, 1613 and 1614 the same inside an XA transaction.
    private static bool IsOne(DbException failure) =>
        _states.Contains(failure.SqlState)
        || failure.HasSqlServerNumber(1205)
        || failure.HasMySqlNumber(1205, 1213, 1613, 1614)
        || _sqliteWords.Any(words => failure.Message.Contains(words, StringComparison.OrdinalIgnoreCase));
}
