using System.Linq.Expressions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Rows that are due, as every search for work asks for them.</summary>
public static class DueRows
{
    /// <summary>
    /// A row without a time is never due. One whose time lies beyond <see cref="WrongClock"/> is: it was written while a clock
    /// was wrong, and would wait forever.
    /// </summary>
    /// <param name="at">The column with the time, UTC.</param>
    public static IQueryable<T> Due<T>(this IQueryable<T> rows, Expression<Func<T, DateTime?>> at, DateTime nowUtc) =>
        rows.Where(Expression.Lambda<Func<T, bool>>(IsDue(at.Body, nowUtc), at.Parameters));

    /// <summary>As <see cref="Due"/>, but a row without a time is due.</summary>
    public static IQueryable<T> DueOrUnset<T>(this IQueryable<T> rows, Expression<Func<T, DateTime?>> at, DateTime nowUtc) =>
        rows.Where(Expression.Lambda<Func<T, bool>>(IsDueOrUnset(at.Body, nowUtc), at.Parameters));

    /// <summary>As <see cref="DueOrUnset{T}(IQueryable{T}, Expression{Func{T, DateTime?}}, DateTime)"/>, and so is a row of which something else holds.</summary>
    public static IQueryable<T> DueOrUnset<T>(this IQueryable<T> rows, Expression<Func<T, DateTime?>> at, DateTime nowUtc, Expression<Func<T, bool>> or)
    {
        var row = or.Parameters[0];
        var column = new Renamed(at.Parameters[0], row).Visit(at.Body)!;
        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.OrElse(IsDueOrUnset(column, nowUtc), or.Body), row));
    }

    private static BinaryExpression IsDueOrUnset(Expression at, DateTime nowUtc) =>
        Expression.OrElse(Expression.Equal(at, Expression.Constant(null, typeof(DateTime?))), IsDue(at, nowUtc));

    private static BinaryExpression IsDue(Expression at, DateTime nowUtc) => Expression.OrElse(
        Expression.LessThanOrEqual(at, Captured.Parameter<DateTime?>(nowUtc)),
        Expression.GreaterThan(at, Captured.Parameter<DateTime?>(WrongClock.After(nowUtc))));

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
