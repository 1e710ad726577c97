using EmbeddedShop.Database.Rows;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Events;
using Nop.Services.Events;

namespace EmbeddedShop.Caching;

/// <summary>
/// Only a published event evicts: after a set-based update, or one without events, the shared instance stays as it was. Outside a request
/// it is the root container's scope that forgets, as with all consumers.
/// </summary>
public sealed class CacheEviction<T>(EntityCache cache, Answers<T> answers) : IConsumer<EntityInsertedEvent<T>>, IConsumer<EntityUpdatedEvent<T>>, IConsumer<EntityDeletedEvent<T>>
    where T : BaseEntity
{
    public Task HandleEventAsync(EntityInsertedEvent<T> eventMessage) => Forget(eventMessage.Entity);

    public Task HandleEventAsync(EntityUpdatedEvent<T> eventMessage) => Forget(eventMessage.Entity);

    public Task HandleEventAsync(EntityDeletedEvent<T> eventMessage) => Forget(eventMessage.Entity);

    private Task Forget(T entity)
    {
        cache.Forget(entity);
        answers.Forget();
        return Task.CompletedTask;
    }
}

internal static class CacheEvictionServices
{
    public static IServiceCollection AddCacheEviction(this IServiceCollection services)
    {
        var types = new[] { typeof(BaseEntity).Assembly, typeof(TaxRate).Assembly }.SelectMany(assembly => assembly.GetTypes());
        foreach (var entity in types.Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(BaseEntity))))
        {
            var eviction = typeof(CacheEviction<>).MakeGenericType(entity);
            foreach (var contract in eviction.GetInterfaces())
                services.AddScoped(contract, eviction);
        }

        return services;
    }
}
