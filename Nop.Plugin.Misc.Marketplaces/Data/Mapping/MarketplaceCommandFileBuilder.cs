using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceCommandFileBuilder : NopEntityBuilder<MarketplaceCommandFile>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceCommandFile.Name)).AsString(200).NotNullable()
            .WithColumn(nameof(MarketplaceCommandFile.ContentType)).AsString(100).NotNullable();
}
