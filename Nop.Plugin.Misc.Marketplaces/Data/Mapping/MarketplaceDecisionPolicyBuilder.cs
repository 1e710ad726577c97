using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceDecisionPolicyBuilder : NopEntityBuilder<MarketplaceDecisionPolicy>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceDecisionPolicy.PickupLocation)).AsString(200).Nullable()
            .WithColumn(nameof(MarketplaceDecisionPolicy.PickupWindow)).AsString(200).Nullable()
            .WithColumn(nameof(MarketplaceDecisionPolicy.WarnMinutes)).AsString(100).Nullable()
            .WithColumn(nameof(MarketplaceDecisionPolicy.WarnAddress)).AsString(200).Nullable();
}
