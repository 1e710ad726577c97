using System.Linq.Expressions;
using System.Reflection;
using LinqToDB;

namespace Plugin.Tests.Catalog.Memory;

/// <summary>Runs linq2db's set-based updates on the rows of <see cref="MemoryRepository{TEntity}"/>.</summary>
internal sealed class MemoryUpdates : ISetBasedUpdates
{
    /// <summary>Statements so far.</summary>
    public static int Statements { get; private set; }

    public static void Register() => LinqExtensions.Updates = new MemoryUpdates();

    public ISetBasedUpdate<T> Start<T>(IQueryable<T> source) => new Update<T>(source);

    private sealed class Update<T>(IQueryable<T> source) : ISetBasedUpdate<T>
    {
        private readonly List<Func<T, Action>> _sets = [];

        public ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, Expression<Func<T, TV>> update)
        {
            var compute = update.Compile();
            return Add(extract, compute);
        }

        public ISetBasedUpdate<T> Set<TV>(Expression<Func<T, TV>> extract, TV value) => Add(extract, _ => value);

        public Task<int> ExecuteAsync(CancellationToken token)
        {
            Statements++;
            var rows = source.ToList().Select(copy => (T)MemoryRows.Behind.GetValue(copy!, _ => throw new InvalidOperationException("not a row"))).ToList();
            foreach (var write in rows.SelectMany(row => _sets.Select(set => set(row)).ToList()))
                write();
            return Task.FromResult(rows.Count);
        }

        private Update<T> Add<TV>(Expression<Func<T, TV>> extract, Func<T, TV> compute)
        {
            var property = (PropertyInfo)((MemberExpression)extract.Body).Member;
            _sets.Add(row =>
            {
                var value = compute(row);
                return () => property.SetValue(row, value);
            });
            return this;
        }
    }
}
