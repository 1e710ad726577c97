using FluentMigrator.Model;

namespace FluentMigrator.Expressions;

public class CreateIndexExpression : MigrationExpressionBase
{
    public virtual IndexDefinition Index { get => throw null; set => throw null; }
}
