using System.Linq.Expressions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Asks for the rows of many ids without naming each, where they lie close together, as those of a page of products mostly do.</summary>
public static class NearbyIds
{
    /// <summary>A longer list takes longer to be worded and to be read than the rows of a range.</summary>
    private const int FewestForRange = 20;

    /// <summary>Rows in a range for each that is wanted, at most.</summary>
    private const int MostForEach = 2;

    /// <summary>The rows of these ids, and perhaps of others that lie between them: whom those would disturb has to leave them out.</summary>
    /// <param name="id">The column with the id.</param>
    public static IQueryable<T> Around<T>(this IQueryable<T> rows, Expression<Func<T, int>> id, IReadOnlyCollection<int> ids) =>
        rows.Where(Expression.Lambda<Func<T, bool>>(IsWanted(id.Body, ids), id.Parameters));

    /// <summary>The rows of these ids, and of no other: to be changed.</summary>
    /// <param name="id">The column with the id.</param>
    public static IQueryable<T> Exactly<T>(this IQueryable<T> rows, Expression<Func<T, int>> id, IReadOnlyCollection<int> ids) =>
        rows.Where(Expression.Lambda<Func<T, bool>>(IsOne(id.Body, ids), id.Parameters));

    /// <summary>The rows of all other ids, and of no one of these.</summary>
    /// <param name="id">The column with the id.</param>
    public static IQueryable<T> Beside<T>(this IQueryable<T> rows, Expression<Func<T, int>> id, IReadOnlySet<int> ids) =>
        rows.Where(Expression.Lambda<Func<T, bool>>(IsOther(id.Body, ids), id.Parameters));

    private static Expression IsWanted(Expression id, IReadOnlyCollection<int> ids) => AreNearby(ids) ? IsInRange(id, ids) : IsNamed(id, ids);

    private static Expression IsOne(Expression id, IReadOnlyCollection<int> ids)
    {
        if (!AreNearby(ids))
            return IsNamed(id, ids);

        var between = Between(ids.ToHashSet());
        return between.Count == 0 ? IsInRange(id, ids) : Expression.AndAlso(IsInRange(id, ids), Expression.Not(IsNamed(id, between)));
    }

    private static BinaryExpression IsInRange(Expression id, IReadOnlyCollection<int> ids) =>
        Expression.AndAlso(Expression.GreaterThanOrEqual(id, Captured.Parameter(ids.Min())), Expression.LessThanOrEqual(id, Captured.Parameter(ids.Max())));

    private static Expression IsOther(Expression id, IReadOnlySet<int> ids)
    {
        if (!AreNearby(ids))
            return Expression.Not(IsNamed(id, ids));

        var (first, last) = (ids.Min(), ids.Max());
        var outside = Expression.OrElse(Expression.LessThan(id, Captured.Parameter(first)), Expression.GreaterThan(id, Captured.Parameter(last)));
        var between = Between(ids);
        return between.Count == 0 ? outside : Expression.OrElse(outside, IsNamed(id, between));
    }

    /// <summary>The ids that lie between these.</summary>
    private static List<int> Between(IReadOnlySet<int> ids)
    {
        var first = ids.Min();
        return [.. Enumerable.Range(first, ids.Max() - first + 1).Where(other => !ids.Contains(other))];
    }

    private static MethodCallExpression IsNamed(Expression id, IEnumerable<int> ids) =>
        Expression.Call(Captured.Parameter(ids.ToList()), nameof(List<int>.Contains), null, id);

    private static bool AreNearby(IReadOnlyCollection<int> ids) =>
        ids.Count >= FewestForRange && ids.Max() - (long)ids.Min() < (long)MostForEach * ids.Count;
}
