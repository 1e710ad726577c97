using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace EmbeddedShop.Database.Queries;

internal sealed class ShopQueryProvider(ShopDatabase database) : IQueryProvider
{
    public ShopDatabase Database { get; } = database;

    public IQueryable CreateQuery(Expression expression)
    {
        var element = expression.Type.GetInterfaces().Append(expression.Type)
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>)).GetGenericArguments()[0];
        return (IQueryable)Activator.CreateInstance(typeof(ShopQuery<>).MakeGenericType(element), this, expression)!;
    }

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new ShopQuery<TElement>(this, expression);

    public object? Execute(Expression expression) => Execute<object?>(expression);

    public TResult Execute<TResult>(Expression expression)
    {
        using var context = Database.CreateContext();
        return ProviderOf(context).Execute<TResult>(Bind(expression, context));
    }

    public IEnumerable<T> Enumerate<T>(Expression expression)
    {
        using var context = Database.CreateContext();
        foreach (var item in QueryIn<T>(context, expression))
            yield return item;
    }

    public static IQueryable<T> QueryIn<T>(DbContext context, Expression expression) => ProviderOf(context).CreateQuery<T>(Bind(expression, context));

    public static Expression Bind(Expression expression, DbContext context) => new TableBinding(context).Visit(expression);

    private static IAsyncQueryProvider ProviderOf(DbContext context) => context.GetService<IAsyncQueryProvider>();

    /// <summary>Replaces our tables, also those reached through captured variables and members, by the context's sets.</summary>
    private sealed class TableBinding(DbContext context) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node) => node.Value is IShopQuery query ? Inline(query) : node;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Type.IsAssignableTo(typeof(IQueryable)) && IsCaptured(node) && Value(node) is IShopQuery query ? Inline(query) : base.VisitMember(node);

        private Expression Inline(IShopQuery query) => query.IsTable ? query.TableIn(context) : Visit(query.Expression);

        private static bool IsCaptured(Expression? node) => node switch
        {
            null or ConstantExpression => true,
            MemberExpression member => IsCaptured(member.Expression),
            _ => false,
        };

        private static object? Value(MemberExpression node) =>
            Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)();
    }
}
