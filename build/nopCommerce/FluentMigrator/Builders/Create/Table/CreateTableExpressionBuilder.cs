using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Create.Table;

public class CreateTableExpressionBuilder
    : ExpressionBuilderWithColumnTypesBase<CreateTableExpression, ICreateTableColumnOptionOrWithColumnSyntax>,
        ICreateTableWithColumnOrSchemaOrDescriptionSyntax,
        ICreateTableColumnAsTypeSyntax,
        ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax
{
    public CreateTableExpressionBuilder(CreateTableExpression expression, IMigrationContext context) : base(expression)
    {
    }

    public ColumnDefinition CurrentColumn { get; set; }

    public override ColumnDefinition GetColumnForType() => CurrentColumn;

    public virtual ICreateTableColumnAsTypeSyntax WithColumn(string name)
    {
        CurrentColumn = new ColumnDefinition { Name = name };
        Expression.Columns.Add(CurrentColumn);
        return this;
    }

    public virtual ICreateTableColumnOptionOrWithColumnSyntax Identity()
    {
        CurrentColumn.IsIdentity = true;
        return this;
    }

    public virtual ICreateTableColumnOptionOrWithColumnSyntax NotNullable()
    {
        CurrentColumn.IsNullable = false;
        return this;
    }

    public virtual ICreateTableColumnOptionOrWithColumnSyntax Nullable()
    {
        CurrentColumn.IsNullable = true;
        return this;
    }

    public virtual ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey()
    {
        CurrentColumn.IsPrimaryKey = true;
        return this;
    }
}
