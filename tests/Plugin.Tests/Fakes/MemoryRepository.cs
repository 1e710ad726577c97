using System.Linq.Expressions;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Data;

namespace Plugin.Tests.Fakes;

/// <summary>Rows in memory; fails like a database without the table when told so.</summary>
internal sealed class MemoryRepository<TEntity> : IRepository<TEntity> where TEntity : BaseEntity
{
    public List<TEntity> Rows { get; } = [];

    public bool IsMissing { get; set; }

    public IQueryable<TEntity> Table
    {
        get
        {
            lock (Rows)
                return IsMissing ? throw new InvalidOperationException("no such table") : Rows.ToList().AsQueryable();
        }
    }

    public Task InsertAsync(TEntity entity, bool publishEvent = true)
    {
        if (IsMissing)
            throw new InvalidOperationException("no such table");

        lock (Rows)
        {
            entity.Id = Rows.Count + 1;
            Rows.Add(entity);
        }

        return Task.CompletedTask;
    }

    public Task<TEntity> GetByIdAsync(int? id, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true, bool useShortTermCache = false) =>
        throw new NotSupportedException();

    public Task<IList<TEntity>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true) =>
        throw new NotSupportedException();

    public Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, IQueryable<TEntity>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) =>
        throw new NotSupportedException();

    public Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) =>
        throw new NotSupportedException();

    public Task InsertAsync(IList<TEntity> entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task UpdateAsync(TEntity entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task UpdateAsync(IList<TEntity> entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task DeleteAsync(TEntity entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task DeleteAsync(IList<TEntity> entity, bool publishEvent = true) => throw new NotSupportedException();

    public Task<int> DeleteAsync(Expression<Func<TEntity, bool>> predicate) => throw new NotSupportedException();
}
