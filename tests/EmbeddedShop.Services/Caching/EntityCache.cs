using System.Collections.Concurrent;
using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;

namespace EmbeddedShop.Caching;

/// <summary>
/// nopCommerce hands out shared instances: of products for the life of the process, of others for one scope. The published events of its
/// own entities evict them, see <see cref="CacheEviction{T}"/>.
/// </summary>
public sealed class EntityCache(ProcessCache process)
{
    public SharedInstances OfTheProcess => process.Entities;

    public SharedInstances OfThisScope { get; } = new();

    /// <summary>What queries about customers found, for one scope.</summary>
    public ProcessCache OfCustomers { get; } = new();

    public void Forget(BaseEntity entity)
    {
        OfTheProcess.Forget(entity);
        OfThisScope.Forget(entity);
        if (entity is ProductAttributeCombination combination)
            process.Forget(CombinationsKey(combination.ProductId));
        if (CustomerKey(entity) is { } key)
            OfCustomers.Forget(key);
    }

    public static string AddressKey(int customerId, int addressId) => string.Create(CultureInfo.InvariantCulture, $"address.{customerId}.{addressId}.");

    public static string RolesKey(int customerId) => string.Create(CultureInfo.InvariantCulture, $"roles.{customerId}.");

    private static string? CustomerKey(BaseEntity entity) => entity switch
    {
        CustomerAddressMapping link => AddressKey(link.CustomerId, link.AddressId),
        CustomerCustomerRoleMapping mapping => RolesKey(mapping.CustomerId),
        Customer customer => RolesKey(customer.Id),
        _ => null,
    };

    public static string CombinationsKey(int productId) => string.Create(CultureInfo.InvariantCulture, $"combinations.{productId}.");
}

public sealed class SharedInstances
{
    private readonly ConcurrentDictionary<(Type, int, bool), object> _entities = new();

    public async Task<TEntity> GetAsync<TEntity>(int id, bool includeDeleted, Func<Task<TEntity>> read) where TEntity : BaseEntity
    {
        var key = (typeof(TEntity), id, includeDeleted);
        if (_entities.TryGetValue(key, out var known))
            return (TEntity)known;
        if (await read() is not { } entity)
            return null!;
        return (TEntity)_entities.GetOrAdd(key, entity);
    }

    public void Forget(BaseEntity entity)
    {
        _entities.TryRemove((entity.GetType(), entity.Id, true), out _);
        _entities.TryRemove((entity.GetType(), entity.Id, false), out _);
    }
}
