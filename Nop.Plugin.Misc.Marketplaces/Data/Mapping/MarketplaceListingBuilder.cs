using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceListingBuilder : NopEntityBuilder<MarketplaceListing>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceListing.ExternalProductId)).AsString(200).NotNullable()
            .WithColumn(nameof(MarketplaceListing.ExternalVariationId)).AsString(200).NotNullable()
            .WithColumn(nameof(MarketplaceListing.AcknowledgedHash)).AsString(64).Nullable()
            .WithColumn(nameof(MarketplaceListing.SentHash)).AsString(64).Nullable()
            .WithColumn(nameof(MarketplaceListing.TriedHash)).AsString(64).Nullable();
}
