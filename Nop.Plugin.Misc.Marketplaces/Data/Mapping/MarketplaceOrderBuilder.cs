using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceOrderBuilder : NopEntityBuilder<MarketplaceOrder>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceOrder.ExternalId)).AsString(100 * ForeignId.LongestEscape).NotNullable()
            .WithColumn(nameof(MarketplaceOrder.ExternalKey)).AsString(ForeignId.KeyLength).NotNullable()
            .WithColumn(nameof(MarketplaceOrder.Reference)).AsString(100).Nullable()
            .WithColumn(nameof(MarketplaceOrder.RawState)).AsString(50).NotNullable()
            .WithColumn(nameof(MarketplaceOrder.BuyerName)).AsString(200).Nullable()
            .WithColumn(nameof(MarketplaceOrder.Courier)).AsString(100).Nullable()
            .WithColumn(nameof(MarketplaceOrder.AppliedFingerprint)).AsString(64).Nullable()
            .WithColumn(nameof(MarketplaceOrder.NativeKey)).AsString(32).NotNullable()
            .WithColumn(nameof(MarketplaceOrder.ProblemKey)).AsString(200).Nullable();
}
