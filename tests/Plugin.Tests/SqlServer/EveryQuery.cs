using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using EmbeddedShop.Database;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.SqlServer;

/// <summary>Every query that runs on rows in memory or in the catalogue's shops anywhere in these tests is worded for SQL Server too, once, and read as it reads.</summary>
internal static class EveryQuery
{
    private static readonly ConcurrentDictionary<QueryShape, string> _seen = new();
    private static readonly Lock _lock = new();
    private static readonly MethodInfo _execute = typeof(EveryQuery).GetMethod(nameof(Execute), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly SqlServerDialect _server = new() { Recorder = new StatementRecorder() };

    /// <summary>The statements so far.</summary>
    public static IReadOnlyCollection<string> Statements => [.. _seen.Values];

    /// <exception cref="AssertionException">SQL Server would not understand the query.</exception>
    public static Expression Seen(Expression expression)
    {
        if (IsQuery(expression))
            _seen.GetOrAdd(new QueryShape(expression), _ => Word(expression));
        return expression;
    }

    private static bool IsQuery(Expression expression)
    {
        // A part of a statement, which is worded with it.
        if (expression is LambdaExpression)
            return false;

        var tables = new Tables();
        tables.Visit(expression);
        return tables.Found;
    }

    private static string Word(Expression expression)
    {
        lock (_lock)
        {
            _server.Recorder!.Take();
            Exception? failure = null;
            try
            {
                Send(new Tables().Visit(expression)!);
            }
#pragma warning disable CA1031 // Nobody answers, so an answer may be missed; what counts is whether the statement was worded.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = exception;
            }

            var statements = _server.Recorder.Take();
            if (statements.Count == 0)
                throw new AssertionException($"No statement for SQL Server came of {expression}: {failure}");

            foreach (var statement in statements)
                TransactSql.Read(statement);
            return string.Join("\n", statements);
        }
    }

    private static void Send(Expression expression)
    {
        var provider = _server.Table<MarketplaceLease>().Provider;
        if (!expression.Type.IsAssignableTo(typeof(IQueryable)))
        {
            // linq2db reads the answer as rows of the type that its query is for, whatever type is asked for.
            _execute.MakeGenericMethod(expression.Type).Invoke(null, [provider, expression]);
            return;
        }

        foreach (var _ in provider.CreateQuery(expression))
            throw new InvalidOperationException("Nobody answers.");
    }

    private static TResult Execute<TResult>(IQueryProvider provider, Expression expression) =>
        provider.CreateQuery<TResult>(expression).Provider.Execute<TResult>(expression);

    /// <summary>Puts the server's tables in the place of the rows.</summary>
    private sealed class Tables : ExpressionVisitor
    {
        private static readonly MethodInfo _table = typeof(Tables).GetMethod(nameof(TableOf), BindingFlags.Static | BindingFlags.NonPublic)!;

        public bool Found { get; private set; }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            if (node.Value?.GetType() is not { IsGenericType: true } type || type.GetGenericTypeDefinition() != typeof(MemoryRows<>))
                return node;

            Found = true;
            return (Expression)_table.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, null)!;
        }

        /// <summary>The same of a table of another database.</summary>
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name != nameof(LinqToDB.DataExtensions.GetTable) || !node.Type.IsGenericType || node.Type.GetGenericTypeDefinition() != typeof(LinqToDB.ITable<>))
                return base.VisitMethodCall(node);

            Found = true;
            return (Expression)_table.MakeGenericMethod(node.Type.GetGenericArguments()[0]).Invoke(null, null)!;
        }

        /// <summary>A query inside of a query is a property of a repository, or a variable.</summary>
        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Type.IsGenericType && node.Type.GetGenericTypeDefinition() == typeof(IQueryable<>)
                && Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile()() is IQueryable inner)
            {
                return Visit(inner.Expression);
            }

            return base.VisitMember(node);
        }

        private static Expression TableOf<T>() where T : BaseEntity => _server.Table<T>().Expression;
    }
}
