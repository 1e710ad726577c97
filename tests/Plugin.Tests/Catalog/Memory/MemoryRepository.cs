using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Data;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Catalog.Memory;

/// <summary>A table. Like a database it hands out copies; a set-based update finds the row behind a copy.</summary>
internal sealed class MemoryRepository<TEntity> : IRepository<TEntity>, IRowWriter<TEntity> where TEntity : BaseEntity
{
    private static readonly Func<object, object> _clone =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    private readonly List<TEntity> _rows = [];

    /// <summary>Columns that must differ from row to row.</summary>
    public Func<TEntity, object>? UniqueKey { get; set; }

    public Exception? Failure { get; set; }

    public int Reads { get; private set; }

    public IReadOnlyList<TEntity> Rows => _rows;

    public IQueryable<TEntity> Table
    {
        get
        {
            Reads++;
            return Failure is null ? new MemoryRows<TEntity>(() => _rows.Select(Copy).ToList()) { Writer = this } : throw Failure;
        }
    }

    public TEntity Add(TEntity row)
    {
        if (row.Id == 0)
            row.Id = _rows.Count == 0 ? 1 : _rows.Max(other => other.Id) + 1;
        _rows.Add((TEntity)_clone(row));
        return row;
    }

    /// <summary>Changes rows behind everybody's back, without an event.</summary>
    public void Change(Func<TEntity, bool> which, Action<TEntity> change) => _rows.Where(which).ToList().ForEach(change);

    public void Remove(Func<TEntity, bool> which) => _rows.RemoveAll(row => which(row));

    public Task InsertAsync(TEntity entity, bool publishEvent = true)
    {
        if (UniqueKey is not null && _rows.Any(row => Equals(UniqueKey(row), UniqueKey(entity))))
            throw new InvalidOperationException("duplicate key");
        Add(entity);
        return Task.CompletedTask;
    }

    public Task<int> DeleteAsync(Expression<Func<TEntity, bool>> predicate) => Task.FromResult(_rows.RemoveAll(new Predicate<TEntity>(predicate.Compile())));

    public Task<TEntity> GetByIdAsync(int? id, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true, bool useShortTermCache = false) => throw new NotSupportedException();

    public Task<IList<TEntity>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true) => throw new NotSupportedException();

    public Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, IQueryable<TEntity>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) => throw new NotSupportedException();

    public Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) => throw new NotSupportedException();

    public Task InsertAsync(IList<TEntity> entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task UpdateAsync(TEntity entity, bool publishEvent = true) => throw new NotSupportedException("A full row would overwrite what others wrote.");

    public Task UpdateAsync(IList<TEntity> entity, bool publishEvent = true) => throw new NotSupportedException("A full row would overwrite what others wrote.");

    public Task DeleteAsync(TEntity entity, bool publishEvent = true)
    {
        Remove(row => row.Id == entity.Id);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(IList<TEntity> entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task<int> UpdateAsync(IQueryable<TEntity> which, Action<TEntity> change)
    {
        MemoryUpdates.Statements++;
        var rows = which.ToList().Select(copy => (TEntity)RowsBehind.Of.GetValue(copy, _ => throw new InvalidOperationException("not a row"))).ToList();
        rows.ForEach(change);
        return Task.FromResult(rows.Count);
    }

    private static TEntity Copy(TEntity row)
    {
        var copy = (TEntity)_clone(row);
        RowsBehind.Of.Add(copy, row);
        return copy;
    }
}

internal static class RowsBehind
{
    public static ConditionalWeakTable<object, object> Of { get; } = [];
}

internal static class MemoryUpdates
{
    /// <summary>Statements so far.</summary>
    public static int Statements { get; set; }
}
