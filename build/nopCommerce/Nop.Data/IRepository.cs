using Nop.Core;
using Nop.Core.Caching;
using System.Linq.Expressions;

namespace Nop.Data;

public interface IRepository<TEntity> where TEntity : BaseEntity
{
    IQueryable<TEntity> Table { get; }
    Task<TEntity> GetByIdAsync(int? id, Func<ICacheKeyService, CacheKey> getCacheKey = default, bool includeDeleted = true, bool useShortTermCache = false);
    Task<IList<TEntity>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey> getCacheKey = default, bool includeDeleted = true);
    Task InsertAsync(TEntity entity, bool publishEvent = true);
    Task InsertAsync(IList<TEntity> entity, bool publishEvent = true);
    Task UpdateAsync(TEntity entity, bool publishEvent = true);
    Task UpdateAsync(IList<TEntity> entity, bool publishEvent = true);
    Task DeleteAsync(TEntity entity, bool publishEvent = true);
    Task DeleteAsync(IList<TEntity> entity, bool publishEvent = true);
    Task<int> DeleteAsync(Expression<Func<TEntity, bool>> predicate);
}
