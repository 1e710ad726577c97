using FluentMigrator.Builders.Create.Index;
using FluentMigrator.Builders.Create.Table;

namespace FluentMigrator.Builders.Create
{
    public interface ICreateExpressionRoot
    {
        ICreateTableWithColumnOrSchemaOrDescriptionSyntax Table(string tableName);
        ICreateIndexForTableSyntax Index(string indexName);
    }
}

namespace FluentMigrator.Builders.Create.Table
{
    public interface ICreateTableWithColumnSyntax
    {
        ICreateTableColumnAsTypeSyntax WithColumn(string name);
    }

    public interface ICreateTableWithColumnOrSchemaOrDescriptionSyntax : ICreateTableWithColumnSyntax;
    public interface ICreateTableColumnAsTypeSyntax : IColumnTypeSyntax<ICreateTableColumnOptionOrWithColumnSyntax>;

    public interface ICreateTableColumnOptionOrWithColumnSyntax
        : IColumnOptionSyntax<ICreateTableColumnOptionOrWithColumnSyntax, ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax>, ICreateTableWithColumnSyntax;

    public interface ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax : ICreateTableColumnOptionOrWithColumnSyntax;
}

namespace FluentMigrator.Builders.Create.Index
{
    public interface ICreateIndexForTableSyntax
    {
        ICreateIndexOnColumnOrInSchemaSyntax OnTable(string tableName);
    }

    public interface ICreateIndexOnColumnSyntax
    {
        ICreateIndexColumnOptionsSyntax OnColumn(string columnName);
        ICreateIndexOptionsSyntax WithOptions();
    }

    public interface ICreateIndexOnColumnOrInSchemaSyntax : ICreateIndexOnColumnSyntax;

    public interface ICreateIndexColumnOptionsSyntax
    {
        ICreateIndexMoreColumnOptionsSyntax Ascending();
    }

    public interface ICreateIndexMoreColumnOptionsSyntax : ICreateIndexOnColumnSyntax;

    public interface ICreateIndexOptionsSyntax
    {
        ICreateIndexOnColumnSyntax Unique();
    }
}
