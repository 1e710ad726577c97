using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceLeaseBuilder : NopEntityBuilder<MarketplaceLease>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceLease.Name)).AsString(100).NotNullable();
}
