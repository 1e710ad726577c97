using System.Linq.Expressions;
using LinqToDB.Interceptors;

namespace Plugin.Tests.SqlServer;

/// <summary>Has every query of a database that is there worded for SQL Server too.</summary>
internal sealed class WordedForSqlServer : IQueryExpressionInterceptor
{
    public static WordedForSqlServer Instance { get; } = new();

    public Expression ProcessExpression(Expression expression, QueryExpressionArgs args) =>
        args.Kind == QueryExpressionArgs.ExpressionKind.Query ? EveryQuery.Seen(expression) : expression;
}
