using System.Transactions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// Several statements, all or nothing. Locks come first: where a database is left at "repeatable read" (MySQL with
/// XA transactions), the first query fixes what the whole transaction sees, and made before the lock it would see what others are changing.
/// </summary>
public static class OneTransaction
{
    /// <param name="locks">Writes the rows that the work is about, and reads nothing.</param>
    public static async Task RunAsync(Func<Task> locks, Func<Task> work)
    {
        using var transaction = new TransactionScope(
            TransactionScopeOption.RequiresNew,
            new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted },
            TransactionScopeAsyncFlowOption.Enabled);
        await locks();
        await work();
        transaction.Complete();
    }
}
