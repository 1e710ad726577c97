using FluentMigrator.Model;

namespace FluentMigrator.Expressions;

public class CreateTableExpression : MigrationExpressionBase
{
    public virtual string TableName { get => throw null; set => throw null; }

    public virtual IList<ColumnDefinition> Columns { get => throw null; set => throw null; }
}
