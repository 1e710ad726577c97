using System.Linq.Expressions;
using System.Reflection;

namespace Plugin.Tests.Histories.Storage;

/// <summary>Turns a query into a function of its constants, with the operators of LINQ to objects.</summary>
internal sealed class QueryCompiler : ExpressionVisitor
{
    private static readonly Dictionary<MethodInfo, MethodInfo> _operators = [];

    private readonly ParameterExpression _constants = Expression.Parameter(typeof(object?[]));
    private int _constant;

    public static Func<object?[], object?> Compile(Expression expression)
    {
        var compiler = new QueryCompiler();
        var body = Expression.Convert(compiler.Visit(expression), typeof(object));
        return Expression.Lambda<Func<object?[], object?>>(body, compiler._constants).Compile();
    }

    protected override Expression VisitConstant(ConstantExpression node) =>
        Expression.Convert(Expression.ArrayIndex(_constants, Expression.Constant(_constant++)), node.Type);

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType is ExpressionType.Quote ? Visit(node.Operand) : base.VisitUnary(node);

    protected override Expression VisitMethodCall(MethodCallExpression node) => node.Method.DeclaringType == typeof(Queryable)
        ? Expression.Call(Operator(node.Method), [.. node.Arguments.Select(Visit).OfType<Expression>()])
        : base.VisitMethodCall(node);

    private static MethodInfo Operator(MethodInfo queryable)
    {
        lock (_operators)
            return _operators.TryGetValue(queryable, out var known) ? known : _operators[queryable] = FindOperator(queryable);
    }

    private static MethodInfo FindOperator(MethodInfo queryable)
    {
        var wanted = queryable.GetParameters().Select(parameter => Plain(parameter.ParameterType)).ToList();
        return typeof(Enumerable).GetMethods()
            .Where(method => method.Name == queryable.Name && method.GetGenericArguments().Length == queryable.GetGenericArguments().Length)
            .Select(method => method.IsGenericMethodDefinition ? method.MakeGenericMethod(queryable.GetGenericArguments()) : method)
            .Single(method => method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(wanted));
    }

    private static Type Plain(Type type)
    {
        if (!type.IsGenericType)
            return type;

        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(Expression<>) ? type.GetGenericArguments()[0]
            : definition == typeof(IQueryable<>) ? typeof(IEnumerable<>).MakeGenericType(type.GetGenericArguments())
            : definition == typeof(IOrderedQueryable<>) ? typeof(IOrderedEnumerable<>).MakeGenericType(type.GetGenericArguments())
            : type;
    }
}
