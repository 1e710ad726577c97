using FluentMigrator.Expressions;

namespace FluentMigrator.Builders.Create.Index;

public class CreateIndexExpressionBuilder
    : ExpressionBuilderBase<CreateIndexExpression>,
        ICreateIndexForTableSyntax,
        ICreateIndexOnColumnOrInSchemaSyntax,
        ICreateIndexColumnOptionsSyntax,
        ICreateIndexOptionsSyntax,
        ICreateIndexMoreColumnOptionsSyntax
{
    public CreateIndexExpressionBuilder(CreateIndexExpression expression) : base(expression) => throw null;

    public ICreateIndexOnColumnOrInSchemaSyntax OnTable(string tableName) => throw null;

    public ICreateIndexColumnOptionsSyntax OnColumn(string columnName) => throw null;

    public ICreateIndexOptionsSyntax WithOptions() => throw null;

    public ICreateIndexMoreColumnOptionsSyntax Ascending() => throw null;

    public ICreateIndexMoreColumnOptionsSyntax Descending() => throw null;

    ICreateIndexOnColumnSyntax ICreateIndexOptionsSyntax.Unique() => throw null;
}
