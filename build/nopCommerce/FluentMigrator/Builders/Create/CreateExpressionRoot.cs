using FluentMigrator.Builders.Create.Index;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Create;

public class CreateExpressionRoot : ICreateExpressionRoot
{
    public CreateExpressionRoot(IMigrationContext context) => throw null;

    public virtual ICreateTableWithColumnOrSchemaOrDescriptionSyntax Table(string tableName) => throw null;

    public virtual ICreateIndexForTableSyntax Index(string indexName) => throw null;
}
