using System.Linq.Expressions;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Data;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories.Storage;

/// <summary>The shop's database as one process uses it: every call is a place to be interrupted, to fail, or to die at.</summary>
internal sealed class NodeRepository<T>(CurrentNode current) : IRepository<T>, IRowWriter<T> where T : BaseEntity
{
    private readonly Node _node = current.Node;
    private bool _writes;
    private readonly Table<T> _table = current.Node.World.Database.Of<T>();

    public IQueryable<T> Table => new MemoryRows<T>(Seen) { Writer = this };

    public async Task<T> GetByIdAsync(int? id, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true, bool useShortTermCache = false)
    {
        await _node.EnterAsync("read", typeof(T).Name);
        var row = Seen().FirstOrDefault(row => row.Id == id);
        _node.WholeOrders?.Know(row);
        return row!;
    }

    public async Task InsertAsync(T entity, bool publishEvent = true)
    {
        await _node.EnterAsync("insert", typeof(T).Name, () => _table.KeyHolder(entity, _node.Transaction));
        _table.Insert(entity, _node.Transaction);
        _node.WholeOrders?.Know(entity);
        await _node.LeaveAsync();
    }

    public async Task UpdateAsync(T entity, bool publishEvent = true)
    {
        // The row as it is handed over: what the caller does to it while the statement waits is not part of it.
        var row = Table<T>.Copy(entity);
        await _node.EnterAsync("update", typeof(T).Name, () => _table.Holder(row.Id, _node.Transaction));
        _table.Update(row, _node.Transaction);
        await _node.LeaveAsync();
    }

    public async Task DeleteAsync(T entity, bool publishEvent = true)
    {
        await _node.EnterAsync("delete", typeof(T).Name, () => _table.Holder(entity.Id, _node.Transaction));
        _table.Delete(entity.Id, _node.Transaction);
        await _node.LeaveAsync();
    }

    public async Task<int> DeleteAsync(Expression<Func<T, bool>> predicate)
    {
        await _node.EnterAsync("delete", typeof(T).Name, () => Held(Table.Where(predicate)));
        var count = Writing(Table.Where(predicate).ToList).Count(row => _table.Delete(row.Id, _node.Transaction));
        await _node.LeaveAsync();
        return count;
    }

    /// <summary>Looks at the condition again after waiting for a row, as databases do under "read committed".</summary>
    public async Task<int> UpdateAsync(IQueryable<T> which, Action<T> change, int columns)
    {
        await _node.EnterAsync("set", typeof(T).Name, () => Held(which));
        var rows = Writing(which.ToList);
        foreach (var row in rows)
        {
            _table.Update(Changed(row, change, columns), _node.Transaction);
        }

        await _node.LeaveAsync();
        return rows.Count;
    }

    public async Task<IList<T>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true)
    {
        await _node.EnterAsync("read", typeof(T).Name);
        return [.. Seen().Where(row => ids.Contains(row.Id))];
    }

    public Task<IPagedList<T>> GetAllPagedAsync(Func<IQueryable<T>, IQueryable<T>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) => throw new NotSupportedException();

    public Task<IPagedList<T>> GetAllPagedAsync(Func<IQueryable<T>, Task<IQueryable<T>>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) => throw new NotSupportedException();

    /// <summary>All of them or none.</summary>
    public async Task InsertAsync(IList<T> entity, bool publishEvent = true)
    {
        await _node.EnterAsync("insert", typeof(T).Name, () => entity.Select(row => _table.KeyHolder(row, _node.Transaction)).FirstOrDefault(holder => holder is not null));
        _table.InsertAll(entity, _node.Transaction);
        await _node.LeaveAsync();
    }

    public Task UpdateAsync(IList<T> entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task DeleteAsync(IList<T> entity, bool publishEvent = true) => throw new NotSupportedException();

    private T Changed(T row, Action<T> change, int columns)
    {
        if (_node.WholeOrders is { } whole)
            return whole.Changed(row, change, columns);

        change(row);
        return row;
    }

    private IEnumerable<T> Seen()
    {
        if (!_writes)
            _node.Transaction?.Read();

        return _table.Visible(_node.Transaction);
    }

    /// <summary>Which rows a statement writes is no query of its own.</summary>
    private List<T> Writing(Func<List<T>> rows)
    {
        _writes = true;
        try
        {
            return rows();
        }
        finally
        {
            _writes = false;
        }
    }

    private RowTransaction? Held(IQueryable<T> which) =>
        Writing(which.ToList).Select(row => _table.Holder(row.Id, _node.Transaction)).FirstOrDefault(holder => holder is not null);
}
