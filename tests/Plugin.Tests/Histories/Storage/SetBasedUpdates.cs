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
        return (Task<int>)_run.MakeGenericMethod(update.Method.GetGenericArguments()[0]).Invoke(null, [update.Arguments[0]])!;
    }

    private static Task<int> RunOnAsync<T>(Expression expression) where T : BaseEntity
    {
        var sets = new List<Func<T, Action<T>>>();
        while (expression is MethodCallExpression { Method.Name: nameof(LinqExtensions.Set) } set && set.Method.DeclaringType == typeof(LinqExtensions))
        {
            sets.Insert(0, Read<T>(set));
            expression = set.Arguments[0];
        }

        return WriterOf<T>(expression).UpdateAsync(new MemoryQuery<T>(expression), Change, sets.Count);

        void Change(T row)
        {
            foreach (var write in sets.Select(set => set(row)).ToList())
                write(row);
        }
    }

    private static Func<T, Action<T>> Read<T>(MethodCallExpression set)
    {
        var property = (PropertyInfo)((MemberExpression)Lambda(set.Arguments[1]).Body).Member;
        if (set.Arguments[2] is ConstantExpression constant)
            return _ => target => property.SetValue(target, constant.Value);
        var compute = MemoryQueries.Run<Delegate>(Lambda(set.Arguments[2]));
        return row =>
        {
            var value = compute.DynamicInvoke(row);
            return target => property.SetValue(target, value);
        };
    }

    private static LambdaExpression Lambda(Expression argument) => (LambdaExpression)((UnaryExpression)argument).Operand;

    private static IRowWriter<T> WriterOf<T>(Expression expression) => expression switch
    {
        ConstantExpression { Value: MemoryRows<T> rows } => rows.Writer,
        MethodCallExpression call => WriterOf<T>(call.Arguments[0]),
        _ => throw new NotSupportedException($"{expression}"),
    };
}
