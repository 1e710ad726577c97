using System.Data.Common;
using System.Transactions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmbeddedShop.Database;

/// <summary>
/// One connection with BEGIN IMMEDIATE for one ambient transaction. After a failed statement it behaves like PostgreSQL, on which
/// nopCommerce was observed: nothing more is executed, and a commit silently becomes a rollback.
/// </summary>
internal sealed class SqliteAmbientTransaction : IEnlistmentNotification
{
    private readonly Action _ended;

    public SqliteAmbientTransaction(SqliteConnection connection, Action ended)
    {
        _ended = ended;
        Connection = connection;
        Transaction = connection.BeginTransaction(deferred: false);
    }

    public SqliteConnection Connection { get; }

    public SqliteTransaction Transaction { get; }

    public DbCommandInterceptor Poisoning { get; } = new AbortAfterFailure();

    public void Prepare(PreparingEnlistment preparingEnlistment) => preparingEnlistment.Prepared();

    public void Commit(Enlistment enlistment)
    {
        if (((AbortAfterFailure)Poisoning).Failed)
            Transaction.Rollback();
        else
            Transaction.Commit();
        End(enlistment);
    }

    public void Rollback(Enlistment enlistment)
    {
        Transaction.Rollback();
        End(enlistment);
    }

    public void InDoubt(Enlistment enlistment) => Rollback(enlistment);

    private void End(Enlistment enlistment)
    {
        Transaction.Dispose();
        Connection.Dispose();
        _ended();
        enlistment.Done();
    }

    private sealed class AbortAfterFailure : DbCommandInterceptor
    {
        public bool Failed { get; private set; }

        public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Failed = true;

        public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
        {
            Failed = true;
            return Task.CompletedTask;
        }

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
            Refuse(result);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Refuse(result));

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Refuse(result);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Refuse(result));

        private TResult Refuse<TResult>(TResult result) =>
            Failed
                ? throw new SqliteException("current transaction is aborted, commands ignored until end of transaction block", SqliteAborted)
                : result;

        private const int SqliteAborted = 4;
    }
}
