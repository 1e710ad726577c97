using FluentMigrator.Expressions;

namespace FluentMigrator.Infrastructure;

public interface IMigrationContext
{
    ICollection<IMigrationExpression> Expressions { get; set; }
}
