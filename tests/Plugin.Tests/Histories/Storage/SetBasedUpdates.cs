using System.Linq.Expressions;
using System.Reflection;
using LinqToDB;
using Nop.Core;

namespace Plugin.Tests.Histories.Storage;

/// <summary>Runs linq2db's set-based updates on the tables in memory.</summary>
internal sealed class SetBasedUpdates : ISetBasedUpdates
{
    public static void Register() => LinqExtensions.Updates = new SetBasedUpdates();

    /// <summary>linq2db does not ask for an entity, the tables do.</summary>
    public ISetBasedUpdate<T> Start<T>(IQueryable<T> source) => (ISetBasedUpdate<T>)Activator.CreateInstance(Kind<T>.Update, source)!;

    private static class Kind<T>
    {
        public static Type Update { get; } = typeof(Update<>).MakeGenericType(typeof(T));
    }

    private sealed class Update<T>(IQueryable<T> source) : ISetBasedUpdate<T> where T : BaseEntity
    {
        private readonly List<Func<T, Action<T>>> _sets = [];

        public ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, Expression<Func<T, TV>> update) =>
            Add(extract, MemoryQueries.Run<Func<T, TV>>(update));

        public ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, TV value) => Add(extract, _ => value);

        public Task<int> ExecuteAsync(CancellationToken token) => RepositoryOf(source.Expression).UpdateAsync(source, row =>
        {
            foreach (var write in _sets.Select(set => set(row)).ToList())
                write(row);
        });

        private static NodeRepository<T> RepositoryOf(Expression expression) => expression switch
        {
            ConstantExpression { Value: MemoryRows<T> rows } => (NodeRepository<T>)rows.Repository,
            MethodCallExpression call => RepositoryOf(call.Arguments[0]),
            _ => throw new NotSupportedException($"{expression}"),
        };

        private Update<T> Add<TV>(Expression<Func<T, TV>> extract, Func<T, TV> compute)
        {
            var property = (PropertyInfo)((MemberExpression)extract.Body).Member;
            _sets.Add(row =>
            {
                var value = compute(row);
                return target => property.SetValue(target, value);
            });
            return this;
        }
    }
}
