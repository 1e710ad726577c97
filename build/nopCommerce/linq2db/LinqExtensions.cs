using System.Linq.Expressions;
using LinqToDB.Linq;

namespace LinqToDB;

/// <summary>Set-based updates; the embedded shop supplies what runs them.</summary>
public static class LinqExtensions
{
    internal static ISetBasedUpdates Updates { get; set; }

    public static IUpdatable<T> Set<T, TV>(this IQueryable<T> source, Expression<Func<T, TV>> extract, Expression<Func<T, TV>> update) =>
        Updates.Start(source).Set(extract, update);

    public static IUpdatable<T> Set<T, TV>(this IQueryable<T> source, Expression<Func<T, TV>> extract, TV value) =>
        Updates.Start(source).Set(extract, value);

    public static IUpdatable<T> Set<T, TV>(this IUpdatable<T> source, Expression<Func<T, TV>> extract, Expression<Func<T, TV>> update) =>
        ((ISetBasedUpdate<T>)source).Set(extract, update);

    public static IUpdatable<T> Set<T, TV>(this IUpdatable<T> source, Expression<Func<T, TV>> extract, TV value) =>
        ((ISetBasedUpdate<T>)source).Set(extract, value);

    public static Task<int> UpdateAsync<T>(this IUpdatable<T> source, CancellationToken token = default) =>
        ((ISetBasedUpdate<T>)source).ExecuteAsync(token);
}

internal interface ISetBasedUpdates
{
    ISetBasedUpdate<T> Start<T>(IQueryable<T> source);
}

internal interface ISetBasedUpdate<T> : IUpdatable<T>
{
    ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, Expression<Func<T, TV>> update);

    ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, TV value);

    Task<int> ExecuteAsync(CancellationToken token);
}
