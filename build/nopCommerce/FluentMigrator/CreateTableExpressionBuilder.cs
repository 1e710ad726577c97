using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders
{
    public abstract class ExpressionBuilderBase<T>
    {
        protected ExpressionBuilderBase(T expression) => throw null;
        public T Expression => throw null;
    }

    public abstract class ExpressionBuilderWithColumnTypesBase<T, TNext> : ExpressionBuilderBase<T>
    {
        protected ExpressionBuilderWithColumnTypesBase(T expression) : base(expression) => throw null;
    }
}

namespace FluentMigrator.Builders.Create.Table
{
    public class CreateTableExpressionBuilder
        : ExpressionBuilderWithColumnTypesBase<CreateTableExpression, ICreateTableColumnOptionOrWithColumnSyntax>, ICreateTableWithColumnOrSchemaOrDescriptionSyntax
    {
        public CreateTableExpressionBuilder(CreateTableExpression expression, IMigrationContext context) : base(expression) => throw null;
        public ColumnDefinition CurrentColumn { get => throw null; set => throw null; }
        public virtual ICreateTableColumnAsTypeSyntax WithColumn(string name) => throw null;
        public virtual ICreateTableColumnOptionOrWithColumnSyntax Identity() => throw null;
        public virtual ICreateTableColumnOptionOrWithColumnSyntax Nullable() => throw null;
        public virtual ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey() => throw null;
    }
}
