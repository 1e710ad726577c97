namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderBase<T> where T : class
{
    protected ExpressionBuilderBase(T expression)
    {
        Expression = expression;
    }

    public T Expression { get; }
}
