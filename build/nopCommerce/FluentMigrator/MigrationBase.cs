using FluentMigrator.Builders.Create;
using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{
    public ICreateExpressionRoot Create => throw null;

    public abstract void Up();

    public abstract void Down();

    public virtual void GetUpExpressions(IMigrationContext context) => throw null;

    public virtual void GetDownExpressions(IMigrationContext context) => throw null;
}
