using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceOutgoingOfferBuilder : NopEntityBuilder<MarketplaceOutgoingOffer>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceOutgoingOffer.Hash)).AsString(64).NotNullable();
}
