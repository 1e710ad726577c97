using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedShop.Database.Queries;

/// <summary>
/// A query that holds no context: the one it runs in is made when it runs. So tables of several repositories can be joined,
/// and a query belongs to the ambient transaction of its execution, as with linq2db.
/// </summary>
internal sealed class ShopQuery<T> : IOrderedQueryable<T>, IShopQuery
{
    private readonly ShopQueryProvider _provider;

    public ShopQuery(ShopQueryProvider provider, Expression? expression = null)
    {
        _provider = provider;
        IsTable = expression is null;
        Expression = expression ?? Expression.Constant(this);
    }

    public bool IsTable { get; }

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => _provider;

    public IEnumerator<T> GetEnumerator() => _provider.Enumerate<T>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Reached only for tables: entity types are classes.
    Expression IShopQuery.TableIn(DbContext context) =>
        ((IQueryable)context.GetType().GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(typeof(T)).Invoke(context, null)!).Expression;
}

internal interface IShopQuery : IQueryable
{
    bool IsTable { get; }

    Expression TableIn(DbContext context);
}
