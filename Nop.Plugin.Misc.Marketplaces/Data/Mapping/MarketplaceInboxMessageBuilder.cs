using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceInboxMessageBuilder : NopEntityBuilder<MarketplaceInboxMessage>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceInboxMessage.Fingerprint)).AsString(64).NotNullable()
            .WithColumn(nameof(MarketplaceInboxMessage.ExternalId)).AsString(100 * ForeignId.LongestEscape).Nullable()
            .WithColumn(nameof(MarketplaceInboxMessage.ExternalKey)).AsString(ForeignId.KeyLength).Nullable()
            .WithColumn(nameof(MarketplaceInboxMessage.ReasonKey)).AsString(200).Nullable();
}
