using System.Transactions;
using Microsoft.Data.Sqlite;

namespace EmbeddedShop.Database;

/// <summary>
/// SQLite knows no ambient transactions, so each one gets a connection of its own, with BEGIN IMMEDIATE, that stays open until its end. After
/// a failed statement it behaves like PostgreSQL: nothing more is executed, and a commit silently becomes a rollback.
/// </summary>
internal sealed class SqliteAmbientSession : SqliteSession, IEnlistmentNotification
{
    private const int SqliteAborted = 4;

    private readonly Action _ended;
    private readonly SqliteTransaction _transaction;
    private bool _failed;
    private bool _ending;

    public SqliteAmbientSession(string connectionString, Action ended) : base(connectionString, writers: null)
    {
        _ended = ended;
        try
        {
            Open();
            _transaction = BeginTransaction(deferred: false);
        }
        catch
        {
            _ending = true;
            Dispose();
            throw;
        }
    }

    /// <summary>Those who use it for one call do not end it.</summary>
    public override void Close()
    {
        if (_ending)
            base.Close();
    }

    public void Prepare(PreparingEnlistment preparingEnlistment) => preparingEnlistment.Prepared();

    public void Commit(Enlistment enlistment) => End(enlistment, commit: !_failed);

    public void Rollback(Enlistment enlistment) => End(enlistment, commit: false);

    public void InDoubt(Enlistment enlistment) => Rollback(enlistment);

    protected override void Dispose(bool disposing)
    {
        if (_ending)
            base.Dispose(disposing);
    }

    protected override void Demand()
    {
        if (_failed && !_ending)
            throw new SqliteException("current transaction is aborted, commands ignored until end of transaction block", SqliteAborted);
    }

    protected override void Failed() => _failed = true;

    private void End(Enlistment enlistment, bool commit)
    {
        _ending = true;
        if (commit)
            _transaction.Commit();
        else
            _transaction.Rollback();
        Dispose();
        _ended();
        enlistment.Done();
    }
}
