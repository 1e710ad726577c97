using System.Linq.Expressions;
using System.Transactions;
using EmbeddedShop.Caching;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using LinqToDB.Tools;
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
    private static readonly bool _hasIdentity = ShopTables.CompositeKey(typeof(TEntity)) is null;

    public IQueryable<TEntity> Table => database.Table<TEntity>();

    public Task<TEntity> GetByIdAsync(
        int? id, Func<ICacheKeyService, CacheKey>? getCacheKey = default, bool includeDeleted = true, bool useShortTermCache = false)
    {
        if (id is not > 0)
            return Task.FromResult<TEntity>(null!);
        var reading = useShortTermCache ? cache.OfThisScope : getCacheKey is null ? null : cache.OfTheProcess;
        return reading is null ? Read() : reading.GetAsync(id.Value, includeDeleted, Read);

        Task<TEntity> Read() => AsyncExtensions.FirstOrDefaultAsync(Visible(includeDeleted), entity => entity.Id == id.Value)!;
    }

    public async Task<IList<TEntity>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey>? getCacheKey = default, bool includeDeleted = true)
    {
        if (ids is not { Count: > 0 })
            return [];
        var found = await AsyncExtensions.ToDictionaryAsync(Visible(includeDeleted).Where(entity => ids.Contains(entity.Id)), entity => entity.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    public async Task InsertAsync(TEntity entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        await using (var connection = database.Connect())
        {
            if (_hasIdentity)
                entity.Id = await connection.InsertWithInt32IdentityAsync(entity);
            else
                await connection.InsertAsync(entity);
        }

        if (publishEvent)
            await eventPublisher.PublishAsync(new EntityInsertedEvent<TEntity>(entity));
    }

    public async Task InsertAsync(IList<TEntity> entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        using (var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            await using var connection = database.Connect();
            var rows = _hasIdentity ? entity.RetrieveIdentity(connection, useSequenceName: database is PostgresDatabase) : entity;
            await connection.BulkCopyAsync(new BulkCopyOptions { KeepIdentity = _hasIdentity }, rows);
            transaction.Complete();
        }

        if (publishEvent)
            await PublishAsync(entity, inserted => new EntityInsertedEvent<TEntity>(inserted));
    }

    public Task UpdateAsync(TEntity entity, bool publishEvent = true) => UpdateAsync([entity], publishEvent);

    public async Task UpdateAsync(IList<TEntity> entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        await WriteAsync(entity);
        if (publishEvent)
            await PublishAsync(entity, updated => new EntityUpdatedEvent<TEntity>(updated));
    }

    public async Task DeleteAsync(TEntity entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        await RemoveAsync([entity]);
        if (publishEvent)
            await PublishAsync([entity], deleted => new EntityDeletedEvent<TEntity>(deleted));
    }

    public async Task DeleteAsync(IList<TEntity> entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity.Count == 0)
            return;
        using (var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            await RemoveAsync(entity);
            transaction.Complete();
        }

        if (publishEvent)
            await PublishAsync(entity, deleted => new EntityDeletedEvent<TEntity>(deleted));
    }

    public async Task<int> DeleteAsync(Expression<Func<TEntity, bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        using var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        await using var connection = database.Connect();
        var deleted = await connection.GetTable<TEntity>().Where(predicate).DeleteAsync();
        transaction.Complete();
        return deleted;
    }

    private IQueryable<TEntity> Visible(bool includeDeleted) => includeDeleted || !_softDeleted
        ? Table
        : Table.OfType<ISoftDeletedEntity>().Where(entity => !entity.Deleted).OfType<TEntity>();

    private async Task WriteAsync(IEnumerable<TEntity> entities)
    {
        foreach (var entity in entities)
        {
            ArgumentNullException.ThrowIfNull(entity);
            await using var connection = database.Connect();
            await connection.UpdateAsync(entity);
        }
    }

    private async Task RemoveAsync(IList<TEntity> entities)
    {
        if (_softDeleted)
        {
            foreach (var entity in entities.Cast<ISoftDeletedEntity>())
                entity.Deleted = true;
            await WriteAsync(entities);
            return;
        }

        foreach (var entity in entities)
        {
            await using var connection = database.Connect();
            await connection.DeleteAsync(entity);
        }
    }

    private async Task PublishAsync<TEvent>(IEnumerable<TEntity> entities, Func<TEntity, TEvent> happened)
    {
        foreach (var entity in entities)
            await eventPublisher.PublishAsync(happened(entity));
    }
}
