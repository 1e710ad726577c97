using FluentMigrator.Builders.Create;
using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{
    private IMigrationContext _context;

    public ICreateExpressionRoot Create => new CreateExpressionRoot(_context);

    public abstract void Up();

    public abstract void Down();

    public virtual void GetUpExpressions(IMigrationContext context)
    {
        _context = context;
        Up();
    }

    public virtual void GetDownExpressions(IMigrationContext context)
    {
        _context = context;
        Down();
    }
}
