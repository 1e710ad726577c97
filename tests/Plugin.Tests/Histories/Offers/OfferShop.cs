using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories.Offers;

/// <summary>What the owner has in the shop: two products with stock of their own and two kept by size, and what the owner does to them.</summary>
internal static class OfferShop
{
    private const int ColourAttribute = 1;
    private const int Products = 4;
    private static readonly string[] _ids = ["10", "20", "30", "40", "10-NEW", "50"];
    private static readonly string[] _sizes = ["S", "M", "L"];

    public static void Insert(World world, bool moreStockWaits)
    {
        var database = world.Database;
        foreach (var product in database.Of<Product>().Rows.ToList())
            database.Of<Product>().Delete(product.Id, null);
        foreach (var size in database.Of<ProductAttributeCombination>().Rows.ToList())
            database.Of<ProductAttributeCombination>().Delete(size.Id, null);

        var account = database.Of<MarketplaceAccount>().Rows.First();
        (account.PushEnabled, account.ProductsSecret, account.ComparedOnUtc, account.ListingsCursorUtc) = (true, "secret", world.Clock.UtcNow, world.Clock.UtcNow);
        account.MoreStockMinutes = moreStockWaits ? 30 : 0;
        database.Of<MarketplaceAccount>().Update(account, null);
        OrdersAreOnTheirWay(world, false);

        for (var number = 1; number <= Products; number++)
        {
            var product = new Product
            {
                Sku = _ids[number - 1],
                Gtin = $"520{number}",
                Name = $"Product {number}",
                StockQuantity = number % 3,
                Price = 1 + (number % 3),
                Published = true,
                ProductType = ProductType.SimpleProduct,
                ManageInventoryMethod = number <= 2 ? ManageInventoryMethod.ManageStock : ManageInventoryMethod.ManageStockByAttributes,
                OrderMinimumQuantity = 1,
                OrderMaximumQuantity = 1000,
                CreatedOnUtc = world.Clock.UtcNow,
                UpdatedOnUtc = world.Clock.UtcNow,
            };
            database.Of<Product>().Insert(product, null);
            database.Of<ProductAttributeMapping>().Insert(new ProductAttributeMapping { ProductId = product.Id, ProductAttributeId = ColourAttribute }, null);
            for (var size = 0; size < 2; size++)
                database.Of<ProductAttributeCombination>().Insert(NewSize(world, product, _sizes[size], size + 1), null);
        }
    }

    /// <summary>The other account's order list was never read; switched off it is not waited for.</summary>
    public static void OrdersAreOnTheirWay(World world, bool onTheWay)
    {
        var other = world.Database.Of<MarketplaceAccount>().Rows.Last();
        other.Enabled = onTheWay;
        world.Database.Of<MarketplaceAccount>().Update(other, null);
    }

    /// <summary>The number of a product among those of <see cref="Insert"/>.</summary>
    public static Product Find(Database database, int number) => database.Of<Product>().Rows.Single(product => product.Name == $"Product {number}");

    public static Task DoAsync(IServiceProvider shop, World world, OfferStep.Edits edit)
    {
        var product = Find(world.Database, edit.Product);
        return edit.What switch
        {
            // Few figures, so that many come back to what they were.
            Edit.Stock when OfSize(world, product) is { } size => SaveAsync(shop, size, row => row.StockQuantity = edit.Value % 3),
            Edit.Stock => SaveAsync(shop, product, row => row.StockQuantity = edit.Value % 3),
            Edit.Price when OfSize(world, product) is { } size => SaveAsync(shop, size, row => row.OverriddenPrice = 1 + (edit.Value % 3)),
            Edit.Price => SaveAsync(shop, product, row => row.Price = 1 + (edit.Value % 3)),
            Edit.Rename => RenameAsync(shop, world, product, _ids[edit.Value % _ids.Length]),
            Edit.Swap => SwapAsync(shop, world, product, Find(world.Database, 1 + (edit.Value % Products))),
            Edit.RenameSize => RenameSizeAsync(shop, world, product, _sizes[edit.Value % _sizes.Length]),
            Edit.RemoveSize => RemoveSizeAsync(shop, world, product, edit.Value),
            Edit.AddSize => AddSizeAsync(shop, world, product, _sizes[edit.Value % _sizes.Length]),
            Edit.Reshape => SaveAsync(shop, product, row => row.ManageInventoryMethod =
                row.ManageInventoryMethod is ManageInventoryMethod.ManageStock ? ManageInventoryMethod.ManageStockByAttributes : ManageInventoryMethod.ManageStock),
            Edit.Publish => SaveAsync(shop, product, row => row.Published = !row.Published),
            Edit.Delete => IsFree(world, product, product.Sku) ? SaveAsync(shop, product, row => row.Deleted = !row.Deleted) : Task.CompletedTask,
            _ => ChangeRuleAsync(shop, world, edit.Value),
        };
    }

    /// <summary>An edit that was cut off may have left an id to two products: the owner finds out and gives one of them another.</summary>
    public static async Task TidyAsync(IServiceProvider shop, World world)
    {
        foreach (var same in world.Database.Of<Product>().Rows.Where(product => !product.Deleted).GroupBy(product => product.Sku))
        {
            foreach (var product in same.Skip(1))
                await SaveAsync(shop, product, row => row.Sku = $"{row.Sku}-{row.Id}");
        }
    }

    private static Task RenameAsync(IServiceProvider shop, World world, Product product, string id) =>
        IsFree(world, product, id) ? SaveAsync(shop, product, row => row.Sku = id) : Task.CompletedTask;

    private static bool IsFree(World world, Product product, string id) =>
        world.Database.Of<Product>().Rows.All(other => other.Id == product.Id || other.Deleted || other.Sku != id);

    private static async Task SwapAsync(IServiceProvider shop, World world, Product first, Product second)
    {
        if (first.Id == second.Id || !IsFree(world, first, first.Sku) || !IsFree(world, second, second.Sku))
            return;

        await SaveAsync(shop, first, row => row.Sku = second.Sku);
        await SaveAsync(shop, second, row => row.Sku = first.Sku);
    }

    private static List<ProductAttributeCombination> Sizes(World world, Product product) =>
        [.. world.Database.Of<ProductAttributeCombination>().Rows.Where(size => size.ProductId == product.Id)];

    private static ProductAttributeCombination? OfSize(World world, Product product) =>
        product.ManageInventoryMethod is ManageInventoryMethod.ManageStockByAttributes ? Sizes(world, product).FirstOrDefault() : null;

    private static string SizeId(int productId, string size) => $"{productId}{size}";

    private static ProductAttributeCombination NewSize(World world, Product product, string size, int stock) => new()
    {
        ProductId = product.Id,
        Sku = SizeId(product.Id, size),
        Gtin = $"521{product.Id}{size}",
        StockQuantity = stock,
        OverriddenPrice = 3,
        AttributesXml = Chosen(world, product, size),
    };

    /// <summary>Of the last product the sizes are colours and nothing else; of the others one size has a colour of its own.</summary>
    private static string Chosen(World world, Product product, string size)
    {
        var mapping = world.Database.Of<ProductAttributeMapping>().Rows.Single(row => row.ProductId == product.Id).Id;
        var isColour = product.Name == $"Product {Products}";
        var colour = (10 * product.Id) + 1 + (isColour ? Array.IndexOf(_sizes, size) : size == _sizes[^1] ? 1 : 0);
        return $"<Attributes>{Attribute(mapping, colour)}{(isColour ? "" : Attribute(1_000 + mapping, 1_000 + Array.IndexOf(_sizes, size)))}</Attributes>";

        static string Attribute(int mapping, int value) => $"<ProductAttribute ID=\"{mapping}\"><ProductAttributeValue><Value>{value}</Value></ProductAttributeValue></ProductAttribute>";
    }

    /// <summary>The colour's number in what <see cref="Chosen"/> gives, and whether there is a size beside it.</summary>
    public static (string Colour, bool HasSize) Read(ProductAttributeCombination size) =>
        XElement.Parse(size.AttributesXml).Descendants("Value").Select(value => value.Value).ToList() is [var colour, ..] values ? (colour, values.Count > 1) : throw new InvalidOperationException();

    private static async Task RenameSizeAsync(IServiceProvider shop, World world, Product product, string size)
    {
        var id = SizeId(product.Id, size);
        if (Sizes(world, product) is [.., var last] sizes && sizes.TrueForAll(other => other.Sku != id))
            await SaveAsync(shop, last, row => row.Sku = id);
    }

    private static async Task RemoveSizeAsync(IServiceProvider shop, World world, Product product, int value)
    {
        if (Sizes(world, product) is not { Count: > 0 } sizes)
            return;

        await shop.GetRequiredService<IRepository<ProductAttributeCombination>>().DeleteAsync(sizes[value % sizes.Count]);
        await shop.GetRequiredService<DirtyMarks>().MarkProductAsync(product.Id);
    }

    private static async Task AddSizeAsync(IServiceProvider shop, World world, Product product, string size)
    {
        if (Sizes(world, product).Exists(other => other.Sku == SizeId(product.Id, size) || other.AttributesXml == Chosen(world, product, size) || other.Gtin == $"521{product.Id}{size}"))
            return;

        await shop.GetRequiredService<IRepository<ProductAttributeCombination>>().InsertAsync(NewSize(world, product, size, 4));
        await shop.GetRequiredService<DirtyMarks>().MarkProductAsync(product.Id);
    }

    private static async Task ChangeRuleAsync(IServiceProvider shop, World world, int value)
    {
        var account = world.Database.Of<MarketplaceAccount>().Rows.First();
        switch (value % 4)
        {
            case 0:
                account.IdentityRule = account.IdentityRule is IdentityRule.Sku ? IdentityRule.Gtin : IdentityRule.Sku;
                break;

            case 1:
                (account.IdentityPrefix, account.IdentitySuffix) = account.IdentityPrefix.Length == 0 ? ("GR-", "") : ("", "-NEW");
                break;

            case 2:
                (account.IdentityPrefix, account.IdentitySuffix) = ("", "");
                break;

            default:
                account.ColourAttributeId = account.ColourAttributeId == 0 ? ColourAttribute : 0;
                break;
        }

        world.Database.Of<MarketplaceAccount>().Update(account, null);
        await shop.GetRequiredService<AccountProgress>().AskForComparisonAsync(account.Id);
    }

    /// <summary>As a save in the shop: the row, then the event's mark.</summary>
    private static async Task SaveAsync<T>(IServiceProvider shop, T found, Action<T> change) where T : BaseEntity
    {
        var rows = shop.GetRequiredService<IRepository<T>>();
        if (await rows.GetByIdAsync(found.Id) is not { } row)
            return;

        change(row);
        await rows.UpdateAsync(row);
        await shop.GetRequiredService<DirtyMarks>().MarkProductAsync(row is ProductAttributeCombination size ? size.ProductId : row.Id);
    }
}
