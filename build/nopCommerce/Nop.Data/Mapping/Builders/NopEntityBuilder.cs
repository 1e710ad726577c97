using Nop.Core;
using FluentMigrator.Builders.Create.Table;

namespace Nop.Data.Mapping.Builders;

public abstract class NopEntityBuilder<TEntity> : IEntityBuilder where TEntity : BaseEntity
{
    public abstract void MapEntity(CreateTableExpressionBuilder table);
}
