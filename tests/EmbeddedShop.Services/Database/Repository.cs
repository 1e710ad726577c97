using System.Linq.Expressions;
using EmbeddedShop.Caching;
using EmbeddedShop.Database.Queries;
using Microsoft.EntityFrameworkCore;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Common;
using Nop.Core.Events;
using Nop.Data;

namespace EmbeddedShop.Database;

/// <summary>No tracking and no unit of work: every call commits by itself and tells the consumers afterwards.</summary>
public sealed class Repository<TEntity>(ShopDatabase database, IEventPublisher eventPublisher, EntityCache cache) : IRepository<TEntity>
    where TEntity : BaseEntity
{
    private static readonly bool _softDeleted = typeof(TEntity).IsAssignableTo(typeof(ISoftDeletedEntity));
    private readonly ShopQueryProvider _provider = new(database);

    public IQueryable<TEntity> Table => new ShopQuery<TEntity>(_provider);

    public Task<TEntity> GetByIdAsync(
        int? id, Func<ICacheKeyService, CacheKey>? getCacheKey = default, bool includeDeleted = true, bool useShortTermCache = false)
    {
        if (id is not > 0)
            return Task.FromResult<TEntity>(null!);
        var reading = useShortTermCache ? cache.OfThisScope : getCacheKey is null ? null : cache.OfTheProcess;
        return reading is null ? Read() : reading.GetAsync(id.Value, includeDeleted, Read);

        Task<TEntity> Read() => Task.FromResult(Visible(includeDeleted).FirstOrDefault(entity => entity.Id == id)!);
    }

    public Task<IList<TEntity>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey>? getCacheKey = default, bool includeDeleted = true)
    {
        if (ids is not { Count: > 0 })
            return Task.FromResult<IList<TEntity>>([]);
        var wanted = ids.ToList();
        var found = Visible(includeDeleted).Where(entity => wanted.Contains(entity.Id)).ToDictionary(entity => entity.Id);
        return Task.FromResult<IList<TEntity>>([.. wanted.Where(found.ContainsKey).Select(id => found[id])]);
    }

    public Task<IPagedList<TEntity>> GetAllPagedAsync(
        Func<IQueryable<TEntity>, IQueryable<TEntity>>? func = default, int pageIndex = 0, int pageSize = int.MaxValue,
        bool getOnlyTotalCount = false, bool includeDeleted = true)
    {
        var query = Visible(includeDeleted);
        return (func is null ? query : func(query)).ToPagedListAsync(pageIndex, pageSize, getOnlyTotalCount);
    }

    public async Task<IPagedList<TEntity>> GetAllPagedAsync(
        Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func = default, int pageIndex = 0, int pageSize = int.MaxValue,
        bool getOnlyTotalCount = false, bool includeDeleted = true)
    {
        var query = Visible(includeDeleted);
        return await (func is null ? query : await func(query)).ToPagedListAsync(pageIndex, pageSize, getOnlyTotalCount);
    }

    public Task InsertAsync(TEntity entity, bool publishEvent = true) => InsertAsync([entity], publishEvent);

    public Task InsertAsync(IList<TEntity> entity, bool publishEvent = true) =>
        ChangeAsync(entity, EntityState.Added, publishEvent ? inserted => eventPublisher.PublishAsync(new EntityInsertedEvent<TEntity>(inserted)) : null);

    public Task UpdateAsync(TEntity entity, bool publishEvent = true) => UpdateAsync([entity], publishEvent);

    public Task UpdateAsync(IList<TEntity> entity, bool publishEvent = true) =>
        ChangeAsync(entity, EntityState.Modified, publishEvent ? updated => eventPublisher.PublishAsync(new EntityUpdatedEvent<TEntity>(updated)) : null);

    public Task DeleteAsync(TEntity entity, bool publishEvent = true) => DeleteAsync([entity], publishEvent);

    public Task DeleteAsync(IList<TEntity> entity, bool publishEvent = true)
    {
        if (_softDeleted)
        {
            foreach (var each in entity.Cast<ISoftDeletedEntity>())
                each.Deleted = true;
        }

        return ChangeAsync(
            entity,
            _softDeleted ? EntityState.Modified : EntityState.Deleted,
            publishEvent ? deleted => eventPublisher.PublishAsync(new EntityDeletedEvent<TEntity>(deleted)) : null);
    }

    public Task<int> DeleteAsync(Expression<Func<TEntity, bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return database.WriteAsync(context => ShopQueryProvider.QueryIn<TEntity>(context, Table.Where(predicate).Expression).ExecuteDeleteAsync());
    }

    private IQueryable<TEntity> Visible(bool includeDeleted) =>
        includeDeleted || !_softDeleted ? Table : Table.Where(entity => !((ISoftDeletedEntity)entity).Deleted);

    private async Task ChangeAsync(IList<TEntity> entities, EntityState state, Func<TEntity, Task>? publish)
    {
        ArgumentNullException.ThrowIfNull(entities);
        if (entities.Count == 0)
            return;
        await database.WriteAsync(context =>
        {
            foreach (var entity in entities)
            {
                ArgumentNullException.ThrowIfNull(entity);
                if (state == EntityState.Added)
                    entity.Id = 0;
                context.Entry(entity).State = state;
            }

            return context.SaveChangesAsync();
        });
        if (publish is null)
            return;
        foreach (var entity in entities)
            await publish(entity);
    }
}
