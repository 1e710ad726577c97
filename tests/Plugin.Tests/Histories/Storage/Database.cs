using System.Transactions;
using Nop.Core;

namespace Plugin.Tests.Histories.Storage;

/// <summary>All tables; what outlives every process.</summary>
internal sealed class Database
{
    private readonly Dictionary<Type, Table> _tables = [];

    public Table<T> Of<T>() where T : BaseEntity
    {
        if (!_tables.TryGetValue(typeof(T), out var table))
            _tables[typeof(T)] = table = new Table<T>();

        return (Table<T>)table;
    }
}

/// <summary>The database's side of an ambient transaction.</summary>
internal sealed class RowTransaction(Transaction ambient) : IEnlistmentNotification
{
    private readonly HashSet<Table> _touched = [];

    public Transaction Ambient => ambient;

    public bool IsOver { get; private set; }

    /// <summary>The commit is answered as if it had worked, as databases do after a swallowed error.</summary>
    public bool LosesCommit { get; set; }

    public void Touch(Table table) => _touched.Add(table);

    /// <summary>At "repeatable read" the first query fixes what a transaction sees; made before the rows are locked, it sees what others are changing.</summary>
    public void Read()
    {
        if (_touched.Count == 0)
            throw new InvalidOperationException("A transaction reads before it has locked what it is about.");
    }

    public void Roll() => End(commit: false);

    public void Prepare(PreparingEnlistment preparingEnlistment) => preparingEnlistment.Prepared();

    public void Commit(Enlistment enlistment)
    {
        End(commit: !LosesCommit);
        enlistment.Done();
    }

    public void Rollback(Enlistment enlistment)
    {
        End(commit: false);
        enlistment.Done();
    }

    public void InDoubt(Enlistment enlistment) => enlistment.Done();

    private void End(bool commit)
    {
        // A dead process's transaction is ended by the database; the runtime ends it once more, much later and on a thread of its own.
        if (IsOver)
            return;

        IsOver = true;
        foreach (var table in _touched)
            table.End(this, commit);
    }
}
