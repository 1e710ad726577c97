using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.IfDatabase;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{
    public ICreateExpressionRoot Create => throw null;
    public IIfDatabaseExpressionRoot IfDatabase(Predicate<string> databaseTypePredicate) => throw null;
    public abstract void Up();
    public abstract void Down();
}

public abstract class Migration : MigrationBase;

public abstract class AutoReversingMigration : MigrationBase
{
    public sealed override void Down() => throw null;
}
