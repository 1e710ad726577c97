namespace FluentMigrator
{
    public interface IMigration;

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
    public class MigrationAttribute : Attribute
    {
        public MigrationAttribute(long version, string description) => throw null;
        public long Version => throw null;
        public string Description => throw null;
    }
}

namespace FluentMigrator.Infrastructure
{
    public interface IMigrationContext;
}
