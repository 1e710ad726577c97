using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceBatchBuilder : NopEntityBuilder<MarketplaceBatch>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceBatch.ExternalKey)).AsString(ForeignId.KeyLength).NotNullable();
}
