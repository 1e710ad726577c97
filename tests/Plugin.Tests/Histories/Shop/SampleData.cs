using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories.Shop;

/// <summary>What a history starts with: two accounts, a lamp, and a boot in two sizes.</summary>
internal static class SampleData
{
    public const int Stock = 10;

    public static void Insert(World world)
    {
        var database = world.Database;
        foreach (var market in new[] { Market.Skroutz, Market.Shopflix })
        {
            database.Of<MarketplaceAccount>().Insert(new MarketplaceAccount
            {
                Marketplace = market.ToString().ToLowerInvariant(),
                Name = market.ToString(),
                StoreId = 1,
                Enabled = true,
                BaseUrl = "https://api.example.gr",
                UserName = "shop",
                OrdersSecret = "secret",
                ShopAddress = "",
                CreatedOnUtc = world.Clock.UtcNow.AddDays(-1),
                OrdersSinceUtc = world.Clock.UtcNow.AddDays(-1),
            }, null);
        }

        database.Of<Product>().Insert(new Product { Sku = "LAMP", Name = "Lamp", StockQuantity = Stock, ManageInventoryMethod = ManageInventoryMethod.ManageStock }, null);
        var boot = new Product { Sku = "BOOT", Name = "Boot", ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes };
        database.Of<Product>().Insert(boot, null);
        foreach (var size in new[] { "BOOT-42", "BOOT-43" })
            database.Of<ProductAttributeCombination>().Insert(new() { ProductId = boot.Id, Sku = size, StockQuantity = Stock, AttributesXml = $"<{size}/>" }, null);

        database.Of<CustomerRole>().Insert(new CustomerRole { SystemName = NopCustomerDefaults.GuestsRoleName, Active = true }, null);
    }

    public static int AccountOf(Market market) => (int)market + 1;
}
