using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceListingOverrideBuilder : NopEntityBuilder<MarketplaceListingOverride>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceListingOverride.ExternalProductId)).AsString(200).Nullable()
            .WithColumn(nameof(MarketplaceListingOverride.ExternalVariationId)).AsString(200).Nullable();
}
