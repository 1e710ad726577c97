using System.Linq.Expressions;
using System.Reflection;
using EmbeddedShop.Database;
using LinqToDB.Data;
using Nop.Core;
using Nop.Data;

namespace Plugin.Tests.Fakes;

/// <summary>A table of the test's database, as its owner sees it: whatever is done here makes no event.</summary>
internal sealed class ShopTable<T>(ScratchDatabase database) where T : BaseEntity
{
    private readonly IRepository<T> _rows = database.Of<T>();

    /// <summary>What the plugin's next use of the table ends with; null when it works.</summary>
    public Exception? Failure { get; set; }

    public IQueryable<T> Table => _rows.Table;

    public IReadOnlyList<T> Rows => [.. ShopTables.CompositeKey(typeof(T)) is null ? _rows.Table.OrderBy(row => row.Id) : _rows.Table];

    /// <summary>The table as the plugin is given it.</summary>
    public IRepository<T> Given => Tripwire.Around(_rows, () => Failure);

    public T Add(T row)
    {
        Wait(_rows.InsertAsync(row, publishEvent: false));
        return row;
    }

    public void AddAll(IList<T> rows) => Wait(_rows.InsertAsync(rows, publishEvent: false));

    public void Change(Expression<Func<T, bool>> which, Action<T> change)
    {
        foreach (var row in _rows.Table.Where(which).ToList())
        {
            change(row);
            Wait(_rows.UpdateAsync(row, publishEvent: false));
        }
    }

    /// <summary>Also what nop would only mark as deleted.</summary>
    public void Remove(Expression<Func<T, bool>> which) => Wait(_rows.DeleteAsync(which));

    public void Drop()
    {
        using var connection = database.Database.Connect();
        connection.Execute($"DROP TABLE \"{typeof(T).Name}\"");
    }

    // SQLite answers at once.
    private static void Wait(Task task) => task.GetAwaiter().GetResult();
}

/// <summary>Fails instead of passing a call on, when told so.</summary>
#pragma warning disable CA1852 // DispatchProxy derives from it.
internal class Tripwire : DispatchProxy
#pragma warning restore CA1852
{
    private object _target = null!;
    private Func<Exception?> _failure = null!;

    public static TService Around<TService>(TService target, Func<Exception?> failure) where TService : class
    {
        var proxy = Create<TService, Tripwire>();
        ((Tripwire)(object)proxy)._target = target;
        ((Tripwire)(object)proxy)._failure = failure;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _failure() is { } failure ? throw failure : targetMethod!.Invoke(_target, BindingFlags.DoNotWrapExceptions, null, args, null);
}
