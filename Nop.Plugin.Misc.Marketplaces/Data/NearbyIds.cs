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

    private static Expression IsWanted(Expression id, IReadOnlyCollection<int> ids)
    {
        if (ids.Count >= FewestForRange && ids.Max() - (long)ids.Min() < (long)MostForEach * ids.Count)
        {
            return Expression.AndAlso(
                Expression.GreaterThanOrEqual(id, Captured.Parameter(ids.Min())),
                Expression.LessThanOrEqual(id, Captured.Parameter(ids.Max())));
        }

        return Expression.Call(Captured.Parameter(ids.ToList()), nameof(List<int>.Contains), null, id);
    }
}
