namespace FluentMigrator.Builders;

public abstract class ExpressionBuilderBase<T> where T : class
{
    protected ExpressionBuilderBase(T expression) => throw null;

    public T Expression => throw null;
}
