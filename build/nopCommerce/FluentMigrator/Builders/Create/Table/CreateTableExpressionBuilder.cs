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
    public CreateTableExpressionBuilder(CreateTableExpression expression, IMigrationContext context) : base(expression) => throw null;

    public ColumnDefinition CurrentColumn { get => throw null; set => throw null; }

    public override ColumnDefinition GetColumnForType() => throw null;

    public virtual ICreateTableColumnAsTypeSyntax WithColumn(string name) => throw null;

    public virtual ICreateTableColumnOptionOrWithColumnSyntax Identity() => throw null;

    public virtual ICreateTableColumnOptionOrWithColumnSyntax NotNullable() => throw null;

    public virtual ICreateTableColumnOptionOrWithColumnSyntax Nullable() => throw null;

    public virtual ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey() => throw null;
}
