namespace FluentMigrator.Builders.Execute
{
    public interface IExecuteExpressionRoot
    {
        void Sql(string sqlStatement);
    }
}

namespace FluentMigrator.Builders.IfDatabase
{
    using FluentMigrator.Builders.Execute;

    public interface IIfDatabaseExpressionRoot
    {
        IExecuteExpressionRoot Execute { get; }
    }
}
