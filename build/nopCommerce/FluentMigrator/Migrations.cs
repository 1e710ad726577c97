using FluentMigrator.Builders.Create;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{
    public ICreateExpressionRoot Create => throw null;
    public abstract void Up();
    public abstract void Down();
}

public abstract class AutoReversingMigration : MigrationBase
{
    public sealed override void Down() => throw null;
}
