using System.Collections;
using System.Linq.Expressions;
using LinqToDB.Internal.Async;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.SqlServer;

namespace Plugin.Tests.Histories.Storage;

/// <summary>A query over rows in memory. Compiling is what makes LINQ slow here, so each shape of a query is compiled once.</summary>
internal class MemoryQuery<T>(Expression? expression) : IOrderedQueryable<T>, IQueryProviderAsync
{
    public Type ElementType => typeof(T);

    public Expression Expression => expression ?? Expression.Constant(this);

    public IQueryProvider Provider => MemoryQueries.Provider;

    public virtual IEnumerator<T> GetEnumerator() => MemoryQueries.Run<IEnumerable<T>>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IQueryable<TElement> IQueryProvider.CreateQuery<TElement>(Expression expression) => Provider.CreateQuery<TElement>(expression);

    TResult IQueryProvider.Execute<TResult>(Expression expression) => Provider.Execute<TResult>(expression);

    IQueryable IQueryProvider.CreateQuery(Expression expression) => throw new NotSupportedException();

    object IQueryProvider.Execute(Expression expression) => throw new NotSupportedException();

    Task<IAsyncEnumerable<TResult>> IQueryProviderAsync.ExecuteAsyncEnumerable<TResult>(Expression expression, CancellationToken cancellationToken) => throw new NotSupportedException();

    async Task<TResult> IQueryProviderAsync.ExecuteAsync<TResult>(Expression expression, CancellationToken cancellationToken) =>
        (TResult)(object)await SetBasedUpdates.RunAsync(EveryQuery.Seen(expression));
}

/// <summary>The rows that the asking transaction sees when the query runs.</summary>
internal sealed class MemoryRows<T>(Func<IEnumerable<T>> rows) : MemoryQuery<T>(null)
{
    public required IRowWriter<T> Writer { get; init; }

    public override IEnumerator<T> GetEnumerator() => rows().GetEnumerator();
}

internal sealed class MemoryQueries : IQueryProvider
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<QueryShape, Func<object?[], object?>> _compiled = [];

    public static IQueryProvider Provider { get; } = new MemoryQueries();

    public static TResult Run<TResult>(Expression expression)
    {
        var shape = new QueryShape(expression);
        var run = _compiled.GetOrAdd(shape, _ =>
        {
            EveryQuery.Seen(expression);
            return QueryCompiler.Compile(expression);
        });
        var result = (TResult)run(shape.Constants)!;
        Node.Current?.WholeOrders?.Know(result);
        return result;
    }

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new MemoryQuery<TElement>(expression);

    public TResult Execute<TResult>(Expression expression) => Run<TResult>(expression);

    public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

    public object Execute(Expression expression) => throw new NotSupportedException();
}
