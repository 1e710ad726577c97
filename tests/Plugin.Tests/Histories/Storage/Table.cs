using System.Reflection;
using Nop.Core;

namespace Plugin.Tests.Histories.Storage;

internal abstract class Table
{
    public abstract void End(RowTransaction transaction, bool commit);
}

/// <summary>
/// A table as databases keep it under "read committed": everybody sees what is committed and what is one's own; a row that somebody has
/// written in a transaction under way belongs to that one until the end. Rows go in and out as copies.
/// </summary>
internal sealed class Table<T> : Table where T : BaseEntity
{
    private static readonly Func<object, object> _clone =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    private static readonly IReadOnlyList<Func<T, object>> _keys = UniqueKeys.Of<T>();

    private readonly List<Row> _rows = [];
    private int _lastId;

    /// <summary>Told of each committed change of a row: what it was, and what it is.</summary>
    public Action<T?, T?>? Committed { get; set; }

    /// <summary>What is committed.</summary>
    public IEnumerable<T> Rows => Visible(null);

    public static T Copy(T entity) => (T)_clone(entity);

    public IEnumerable<T> Visible(RowTransaction? transaction) =>
        _rows.Select(row => row.Seen(transaction)).OfType<T>().Select(Copy).ToList();

    /// <summary>Null when the row may be written now; otherwise who is in the way.</summary>
    public RowTransaction? Holder(int id, RowTransaction? transaction) => _rows.Find(row => row.Id == id)?.Holder(transaction);

    /// <summary>Who is about to commit a row with the same key.</summary>
    public RowTransaction? KeyHolder(T entity, RowTransaction? transaction) => _keys.Count == 0
        ? null
        : _rows.Find(row => row.Owner is not null && row.Owner != transaction && row.Pending is { } pending && _keys.Any(key => Equals(key(pending), key(entity))))?.Owner;

    /// <summary>All of them or none.</summary>
    public void InsertAll(IList<T> entities, RowTransaction? transaction)
    {
        foreach (var entity in entities)
            CheckKeys(entity, transaction);
        foreach (var entity in entities)
            Insert(entity, transaction);
    }

    public void Insert(T entity, RowTransaction? transaction)
    {
        CheckKeys(entity, transaction);
        entity.Id = ++_lastId;
        var row = new Row(this, entity.Id);
        _rows.Add(row);
        Write(row, Copy(entity), transaction);
    }

    /// <summary>False when there is no such row (any more).</summary>
    public bool Update(T entity, RowTransaction? transaction)
    {
        if (_rows.Find(row => row.Id == entity.Id) is not { } row || row.Seen(transaction) is null)
            return false;

        CheckKeys(entity, transaction);
        Write(row, Copy(entity), transaction);
        return true;
    }

    public bool Delete(int id, RowTransaction? transaction)
    {
        if (_rows.Find(row => row.Id == id) is not { } row || row.Seen(transaction) is null)
            return false;

        Write(row, null, transaction);
        return true;
    }

    public override void End(RowTransaction transaction, bool commit)
    {
        foreach (var row in _rows.Where(row => row.Owner == transaction))
            row.End(commit);

        _rows.RemoveAll(row => row.IsGone);
    }

    private void CheckKeys(T entity, RowTransaction? transaction)
    {
        foreach (var key in _keys)
        {
            if (_rows.Any(row => row.Id != entity.Id && row.Seen(transaction) is { } seen && Equals(key(seen), key(entity))))
                throw new StorageException($"UNIQUE constraint failed, duplicate key in {typeof(T).Name}: {key(entity)}");
        }
    }

    private void Write(Row row, T? content, RowTransaction? transaction)
    {
        if (content is not null)
            StoredTexts.Check(content);

        row.Set(content, transaction);
        transaction?.Touch(this);
        if (row.IsGone)
            _rows.Remove(row);
    }

    private sealed class Row(Table<T> table, int id)
    {
        private T? _committed;

        public int Id => id;

        public T? Pending { get; private set; }

        public RowTransaction? Owner { get; private set; }

        public bool IsGone => Owner is null && _committed is null;

        public T? Seen(RowTransaction? transaction) => Owner is not null && Owner == transaction ? Pending : _committed;

        public RowTransaction? Holder(RowTransaction? transaction) => Owner == transaction ? null : Owner;

        public void Set(T? content, RowTransaction? transaction)
        {
            if (transaction is null)
            {
                Commit(content);
                return;
            }

            (Pending, Owner) = (content, transaction);
        }

        public void End(bool commit)
        {
            if (commit)
                Commit(Pending);
            (Pending, Owner) = (null, null);
        }

        private void Commit(T? content)
        {
            table.Committed?.Invoke(_committed, content);
            _committed = content;
        }
    }
}

/// <summary>What a database says when it cannot.</summary>
internal sealed class StorageException(string message, string? state = null) : System.Data.Common.DbException(message)
{
    public override string? SqlState => state;
}
