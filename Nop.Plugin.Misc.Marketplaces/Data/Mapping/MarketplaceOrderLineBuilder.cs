using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceOrderLineBuilder : NopEntityBuilder<MarketplaceOrderLine>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceOrderLine.ExternalLineId)).AsString(100).NotNullable()
            .WithColumn(nameof(MarketplaceOrderLine.ExternalLineKey)).AsString(ForeignId.KeyLength).NotNullable()
            .WithColumn(nameof(MarketplaceOrderLine.ExternalProductId)).AsString(400).Nullable()
            .WithColumn(nameof(MarketplaceOrderLine.ExternalVariationId)).AsString(400).Nullable()
            .WithColumn(nameof(MarketplaceOrderLine.GoodsKey)).AsString(ForeignId.KeyLength).NotNullable()
            .WithColumn(nameof(MarketplaceOrderLine.ProductName)).AsString(400).Nullable();
}
