using System.Linq.Expressions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>A value in an expression made by hand, as a variable that a lambda has captured: a constant would make a statement of its own for each value.</summary>
internal static class Captured
{
    public static MemberExpression Parameter<T>(T value) => Expression.Property(Expression.Constant(new Variable<T>(value)), nameof(Variable<T>.Value));

    // No record: linq2db would tell two of them apart by their values, and compile the statement anew.
    private sealed class Variable<T>(T value)
    {
        public T Value { get; } = value;
    }
}
