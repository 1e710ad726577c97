using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data.Mapping;

public class MarketplaceAccountBuilder : NopEntityBuilder<MarketplaceAccount>
{
    public override void MapEntity(CreateTableExpressionBuilder table) =>
        table
            .WithColumn(nameof(MarketplaceAccount.Marketplace)).AsString(50).NotNullable()
            .WithColumn(nameof(MarketplaceAccount.Name)).AsString(100).NotNullable()
            .WithColumn(nameof(MarketplaceAccount.BaseUrl)).AsString(400).NotNullable()
            .WithColumn(nameof(MarketplaceAccount.OrdersSecretUrl)).AsString(400).Nullable()
            .WithColumn(nameof(MarketplaceAccount.ProductsSecretUrl)).AsString(400).Nullable()
            .WithColumn(nameof(MarketplaceAccount.ShopAddress)).AsString(400).Nullable()
            .WithColumn(nameof(MarketplaceAccount.OtherShopAddress)).AsString(400).Nullable()
            .WithColumn(nameof(MarketplaceAccount.ShopCallUrl)).AsString(400).Nullable()
            .WithColumn(nameof(MarketplaceAccount.PriceBasis)).AsString(64).Nullable()
            .WithColumn(nameof(MarketplaceAccount.IdentityPrefix)).AsString(50).NotNullable()
            .WithColumn(nameof(MarketplaceAccount.IdentitySuffix)).AsString(50).NotNullable()
            .WithColumn(nameof(MarketplaceAccount.CountryCode)).AsString(2).NotNullable();
}
