using System.Linq.Expressions;
using System.Reflection;
using LinqToDB;
using Nop.Core;

namespace Plugin.Tests.Histories.Storage;

/// <summary>Where set-based updates end: at those who keep the rows.</summary>
internal interface IRowWriter<T>
{
    /// <param name="columns">How many columns the statement sets.</param>
    Task<int> UpdateAsync(IQueryable<T> which, Action<T> change, int columns);
}

/// <summary>Runs linq2db's set-based updates on tables in memory, from the expression that linq2db hands to the source of the rows.</summary>
internal static class SetBasedUpdates
{
    private static readonly MethodInfo _run = typeof(SetBasedUpdates).GetMethod(nameof(RunOnAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static Task<int> RunAsync(Expression expression)
    {
        if (expression is not MethodCallExpression { Method.Name: nameof(LinqExtensions.Update) } update || update.Method.DeclaringType != typeof(LinqExtensions))
            throw new NotSupportedException($"{expression}");
        return (Task<int>)_run.MakeGenericMethod(update.Method.GetGenericArguments()[0], Column(update.Arguments[0]).Expression!.Type).Invoke(null, [update.Arguments[0]])!;
    }

    /// <typeparam name="TRow">What the query finds: the entity, or the entity beside others that tell what to write.</typeparam>
    private static Task<int> RunOnAsync<TRow, TEntity>(Expression expression) where TEntity : BaseEntity
    {
        var target = Target<TRow, TEntity>(Column(expression).Expression!);
        var sets = new List<Func<TRow, Action<TEntity>>>();
        while (expression is MethodCallExpression { Method.Name: nameof(LinqExtensions.Set) } set && set.Method.DeclaringType == typeof(LinqExtensions))
        {
            sets.Insert(0, Read<TRow, TEntity>(set));
            expression = set.Arguments[0];
        }

        var found = new Targets<TRow, TEntity>(new MemoryQuery<TRow>(expression), target);
        return WriterOf<TEntity>(expression).UpdateAsync(found, Change, sets.Count);

        void Change(TEntity entity)
        {
            foreach (var write in sets.Select(set => set(found.RowOf(entity))).ToList())
                write(entity);
        }
    }

    private static Func<TRow, Action<TEntity>> Read<TRow, TEntity>(MethodCallExpression set)
    {
        var property = (PropertyInfo)Column(set).Member;
        if (set.Arguments[2] is ConstantExpression constant)
            return _ => target => property.SetValue(target, constant.Value);
        var compute = MemoryQueries.Run<Delegate>(Lambda(set.Arguments[2]));
        return row =>
        {
            var value = compute.DynamicInvoke(row);
            return target => property.SetValue(target, value);
        };
    }

    /// <summary>The column that the last of these sets writes.</summary>
    private static MemberExpression Column(Expression set) => (MemberExpression)Lambda(((MethodCallExpression)set).Arguments[1]).Body;

    private static Func<TRow, TEntity> Target<TRow, TEntity>(Expression entity) => entity switch
    {
        ParameterExpression => row => (TEntity)(object)row!,
        MemberExpression { Member: PropertyInfo part, Expression: ParameterExpression } => row => (TEntity)part.GetValue(row)!,
        _ => throw new NotSupportedException($"{entity}"),
    };

    private static LambdaExpression Lambda(Expression argument) => (LambdaExpression)((UnaryExpression)argument).Operand;

    private static IRowWriter<T> WriterOf<T>(Expression expression) => expression switch
    {
        ConstantExpression { Value: MemoryRows<T> rows } => rows.Writer,
        MethodCallExpression call => WriterOf<T>(call.Arguments[0]),
        _ => throw new NotSupportedException($"{expression}"),
    };

    /// <summary>The entities among what a query finds, which remembers what stood beside each.</summary>
    private sealed class Targets<TRow, TEntity>(MemoryQuery<TRow> rows, Func<TRow, TEntity> target) : MemoryQuery<TEntity>(null) where TEntity : BaseEntity
    {
        private Dictionary<int, TRow> _found = [];

        public TRow RowOf(TEntity entity) => _found[entity.Id];

        public override IEnumerator<TEntity> GetEnumerator()
        {
            _found = rows.AsEnumerable().ToDictionary(row => target(row).Id);
            return _found.Values.Select(target).GetEnumerator();
        }
    }
}
