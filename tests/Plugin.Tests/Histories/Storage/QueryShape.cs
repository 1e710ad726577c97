using System.Linq.Expressions;

namespace Plugin.Tests.Histories.Storage;

/// <summary>What two runs of the same query have in common: everything but its constants.</summary>
internal sealed class QueryShape : ExpressionVisitor, IEquatable<QueryShape>
{
    private readonly List<object> _tokens = [];
    private readonly List<object?> _constants = [];
    private readonly List<ParameterExpression> _parameters = [];
    private HashCode _hash;

    public QueryShape(Expression expression)
    {
        Visit(expression);
        Constants = [.. _constants];
    }

    public object?[] Constants { get; }

    public bool Equals(QueryShape? other) => other is not null && _tokens.SequenceEqual(other._tokens);

    public override bool Equals(object? obj) => Equals(obj as QueryShape);

    public override int GetHashCode() => _hash.ToHashCode();

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
            return node;

        Add(node.NodeType);
        Add(node.Type);
        return base.Visit(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        _constants.Add(node.Value);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var position = _parameters.IndexOf(node);
        if (position < 0)
        {
            position = _parameters.Count;
            _parameters.Add(node);
        }

        Add(position);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        Add(node.Constructor!);
        return base.VisitNew(node);
    }

    private void Add(object token)
    {
        _tokens.Add(token);
        _hash.Add(token);
    }
}
