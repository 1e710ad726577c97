namespace FluentMigrator;

public abstract class AutoReversingMigration : MigrationBase
{
    public sealed override void Down() =>
        throw new NotSupportedException("An auto-reversing migration is reversed from the expressions of Up.");
}
