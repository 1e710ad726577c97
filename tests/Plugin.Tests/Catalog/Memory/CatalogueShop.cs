using System.Text.RegularExpressions;
using EmbeddedShop.Database;
using LinqToDB.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Tax;
using Nop.Core.Domain.Vendors;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Changes;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tax;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Media;
using Nop.Services.Orders;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Services.Tax;
using Plugin.Tests.Fakes;
using Plugin.Tests.SqlServer;

namespace Plugin.Tests.Catalog.Memory;

/// <summary>A shop with one account on a database of its own, with nop's services reduced to the columns they read.</summary>
internal sealed class CatalogueShop : IDisposable
{
    private readonly ScratchDatabase _database = new(typeof(MarketplaceListing).Assembly, WordedForSqlServer.Instance);
    private readonly ServiceProvider _provider;
    private readonly IServiceScope _scope;

    public CatalogueShop()
    {
        (Products, Combinations, Warehouses, AttributeMappings, Vendors) = (new(_database), new(_database), new(_database), new(_database), new(_database));
        (Accounts, Listings, LeaseRows, JournalEntries, Batches) = (new(_database), new(_database), new(_database), new(_database), new(_database));
        (TaxCategories, AddressBook, Overrides) = (new(_database), new(_database), new(_database));
        Account = Accounts.Add(new MarketplaceAccount
        {
            Marketplace = "test",
            Name = "Test",
            StoreId = 1,
            Enabled = true,
            PushEnabled = true,
            UnmanagedStock = 7,
            ComparedOnUtc = Clock.UtcNow,
            ListingsCursorUtc = Clock.UtcNow,
        });

        var services = new ServiceCollection();
        services.AddTax().AddCatalog();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IOfferMarketplace>(Marketplace).AddSingleton<IMarketplace>(Marketplace);
        services.AddScoped<MarketplaceRegistry>().AddScoped<Leases>().AddScoped<Journal>().AddScoped<SellingShop>().AddScoped<AccountLookup>().AddScoped<AccountSecrets>();
        Incoming.Setup(orders => orders.AreOnTheirWayAsync()).ReturnsAsync(() => OrdersAreOnTheirWay);
        services.AddSingleton(Incoming.Object);
        services.AddSingleton(new MarketplacesSettings()).AddSingleton(new CurrencySettings { PrimaryStoreCurrencyId = 1 });
        services.AddSingleton(Mock.Of<IEncryptionService>(encryption => encryption.DecryptText("feed", "") == "feed")).AddSingleton(Log.Object);
        services.AddLogging();
        services.AddHttpContextAccessor().AddScoped<Turns>().AddScoped<Nop.Plugin.Misc.Marketplaces.Worker.TaskTurns>();
        services.AddScoped<Nop.Plugin.Misc.Marketplaces.Tasks.TaskRun>().AddScoped<Nop.Plugin.Misc.Marketplaces.Tasks.PushOffersTask>().AddScoped<Nop.Plugin.Misc.Marketplaces.Tasks.CompareListingsTask>();
        services.AddScoped<Nop.Plugin.Misc.Marketplaces.Admin.Configuration.SaveAccount>();
        services.AddScoped<Nop.Plugin.Misc.Marketplaces.Admin.Overrides.PlanImport>().AddScoped<Nop.Plugin.Misc.Marketplaces.Admin.Overrides.ExportOverrides>();
        services.AddScoped<StockChanges>().AddScoped<PriceChanges>().AddScoped<DiscountChanges>().AddScoped<VisibilityChanges>().AddScoped<SharedChanges>();
        _database.AddTo(services);
        services.AddSingleton(Listings.Given);
        services.AddSingleton(Prices());
        services.AddSingleton(Mock.Of<IPriceCalculationService>());
        services.AddSingleton(new ShoppingCartSettings());
        services.AddSingleton(SettingService.Object);
        services.AddSingleton(Taxes());
        services.AddSingleton(Pictures());
        services.AddSingleton(new FeedFiles(Clock) { Folder = FeedFolder });
        services.AddSingleton(Currencies());
        services.AddSingleton(Customers());
        services.AddSingleton(Addresses());
        services.AddSingleton(Mock.Of<ICountryService>(countries => countries.GetCountryByTwoLetterIsoCodeAsync("GR") == Task.FromResult(new Country { Id = 300 })));
        services.AddSingleton(Mock.Of<IStoreService>(stores => stores.GetStoreByIdAsync(1) == Task.FromResult(new Store { Id = 1, Url = "https://shop.gr/" })
            && stores.GetAllStoresAsync() == Task.FromResult<IList<Store>>(new List<Store> { new() { Id = 1 } })));
        services.AddSingleton(Mock.Of<ILanguageService>(languages => languages.GetAllLanguagesAsync(false, 0) == Task.FromResult<IList<Language>>(new List<Language>())));
        StoreMappings.Setup(service => service.AuthorizeAsync(It.IsAny<Product>(), It.IsAny<int>())).ReturnsAsync(true);
        Acl.Setup(service => service.AuthorizeAsync(It.IsAny<Product>(), It.IsAny<Customer>())).ReturnsAsync(true);
        services.AddSingleton(StoreMappings.Object).AddSingleton(Acl.Object);
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        _scope = _provider.CreateScope();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.Zero));

    public RecordingMarketplace Marketplace { get; } = new();

    public MarketplaceAccount Account { get; }

    public Mock<IStoreMappingService> StoreMappings { get; } = new();

    public Mock<IAclService> Acl { get; } = new();

    public string FeedFolder { get; } = Path.Combine(Path.GetTempPath(), $"feeds-{Guid.NewGuid():N}");

    public Mock<ILogger> Log { get; } = new();

    public Mock<ISettingService> SettingService { get; } = new();

    public Mock<IIncomingOrders> Incoming { get; } = new();

    public bool OrdersAreOnTheirWay { get; set; }

    /// <summary>What something else in the shop makes of the price of a product.</summary>
    public Func<Product, decimal?> OtherPrice { get; set; } = _ => null;

    /// <summary>Products of which nop's price service was asked.</summary>
    public List<int> PricesAsked { get; } = [];

    public void Row<T>(T row) where T : BaseEntity => new ShopTable<T>(_database).Add(row);

    public ShopTable<Product> Products { get; }

    public ShopTable<ProductAttributeCombination> Combinations { get; }

    public ShopTable<ProductWarehouseInventory> Warehouses { get; }

    public ShopTable<ProductAttributeMapping> AttributeMappings { get; }

    public ShopTable<Vendor> Vendors { get; }

    public ShopTable<TaxCategory> TaxCategories { get; }

    /// <summary>By tax category, in percent.</summary>
    public Dictionary<int, decimal> TaxRates { get; } = new() { [24] = 24m };

    public ShopTable<MarketplaceAccount> Accounts { get; }

    public ShopTable<MarketplaceListing> Listings { get; }

    public ShopTable<MarketplaceListingOverride> Overrides { get; }

    public ShopTable<MarketplaceBatch> Batches { get; }

    public ShopTable<MarketplaceLease> LeaseRows { get; }

    public ShopTable<MarketplaceJournalEntry> JournalEntries { get; }

    public Dictionary<int, decimal> Rates { get; } = [];

    public MarketplaceAccount AccountRow => Accounts.Rows.Single(row => row.Id == Account.Id);

    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public Product Product(string sku, int stock = 10, decimal price = 20m, Action<Product>? change = null)
    {
        var product = Named(sku, stock, price);
        change?.Invoke(product);
        return Products.Add(product);
    }

    private Product Named(string sku, int stock, decimal price)
    {
        var product = Simple(sku, stock, price);
        (product.Name, product.UpdatedOnUtc, product.CreatedOnUtc) = (sku, Clock.UtcNow, Clock.UtcNow);
        return product;
    }

    /// <summary>A product whose stock is kept by its sizes.</summary>
    public Product Sized(string sku, params (string Sku, int Stock, decimal Price)[] sizes)
    {
        var product = Product(sku, 0, 20m, item => item.ManageInventoryMethod = ManageInventoryMethod.ManageStockByAttributes);
        foreach (var size in sizes)
        {
            Combinations.Add(new ProductAttributeCombination
            {
                ProductId = product.Id,
                Sku = size.Sku,
                StockQuantity = size.Stock,
                OverriddenPrice = size.Price,
                AttributesXml = $"<{size.Sku}/>",
            });
        }

        return product;
    }

    public void Many(int count, int from = 1) => Products.AddAll([.. Enumerable.Range(from, count).Select(number => Named($"P{number}", 10, 20m))]);

    /// <summary>Everything that was said to the database since it was last asked.</summary>
    public IReadOnlyList<string> Statements() => _database.Statements.Take();

    /// <summary>How SQLite carries a statement out, step by step.</summary>
    public IReadOnlyList<string> Plan(string statement)
    {
        using var connection = _database.Database.Connect();
        return [.. connection.Query(row => row.GetString(row.GetOrdinal("detail")), $"EXPLAIN QUERY PLAN {Regex.Replace(statement, @"@\w+", "'1'")}")];
    }

    /// <summary>Set-based updates since it was last asked.</summary>
    public IReadOnlyList<string> Updates() => [.. _database.Statements.Take().Where(statement => statement.TrimStart().StartsWith("UPDATE", StringComparison.Ordinal))];

    /// <summary>Everything is listed, told, and nothing is left to do.</summary>
    public async Task SyncAsync()
    {
        await Get<CompareListings>().RunAsync(Account.Id, default);
        await PushAsync();
        Assert.That(Dirty, Is.Empty);
        Marketplace.Requests.Clear();
    }

    public IEnumerable<MarketplaceListing> Dirty => Listings.Rows.Where(row => row.DirtySinceUtc is not null);

    public Task<PushResult> PushAsync() => Get<PushOffers>().RunAsync(Account, default);

    /// <summary>The owner has looked at what the ids find.</summary>
    public Task<bool> ConfirmAsync() => Get<ConfirmOffers>().RunAsync(AccountRow, IdentityStamp.Of(AccountRow));

    public Task AskAsync() => Get<AskBatches>().RunAsync(Account, default);

    /// <summary>As a save in the shop: the row, then the event's mark.</summary>
    public Task ChangeAsync(int productId, Action<Product> change)
    {
        Products.Change(product => product.Id == productId, change);
        return Get<DirtyMarks>().MarkProductAsync(productId);
    }

    public MarketplaceListing Listing(string externalProductId, string externalVariationId = "") =>
        Listings.Rows.Single(row => row.ExternalProductId == externalProductId && row.ExternalVariationId == externalVariationId);

    /// <summary>What the marketplace shows under an id.</summary>
    public (int Quantity, bool Enabled, decimal Price) Says(string id) => (Marketplace.Shown[id].Quantity, Marketplace.Shown[id].Enabled, Marketplace.Shown[id].Price);

    public static Product Simple(string sku, int stock = 10, decimal price = 20m) => new()
    {
        Sku = sku,
        Price = price,
        StockQuantity = stock,
        Published = true,
        ProductType = ProductType.SimpleProduct,
        ManageInventoryMethod = ManageInventoryMethod.ManageStock,
        OrderMinimumQuantity = 1,
        OrderMaximumQuantity = 1000,
    };

    public void Dispose()
    {
        _scope.Dispose();
        _provider.Dispose();
        _database.Dispose();
        if (Directory.Exists(FeedFolder))
            Directory.Delete(FeedFolder, recursive: true);
    }

    private static IPictureService Pictures()
    {
        var pictures = new Mock<IPictureService>();
        pictures
            .Setup(service => service.GetPictureUrlAsync(It.IsAny<Picture>(), 0, false, It.IsAny<string>(), PictureType.Entity))
            .ReturnsAsync((Picture picture, int _, bool _, string store, PictureType _) => ($"{store}{picture.SeoFilename}.jpg", picture));
        return pictures.Object;
    }

    private IShoppingCartService Prices()
    {
        var prices = new Mock<IShoppingCartService>();
        prices
            .Setup(service => service.GetUnitPriceAsync(
                It.IsAny<Product>(), It.IsAny<Customer>(), It.IsAny<Store>(), ShoppingCartType.ShoppingCart, 1, It.IsAny<string>(), 0m, null, null, true))
            .ReturnsAsync((Product product, Customer _, Store _, ShoppingCartType _, int _, string attributes, decimal _, DateTime? _, DateTime? _, bool _) =>
            {
                PricesAsked.Add(product.Id);
                var own = Combinations.Table.FirstOrDefault(row => row.ProductId == product.Id && row.AttributesXml == attributes)?.OverriddenPrice;
                return (OtherPrice(product) ?? own ?? product.Price, 0m, new List<Discount>());
            });
        return prices.Object;
    }

    private ITaxService Taxes()
    {
        var taxes = new Mock<ITaxService>();
        taxes
            .Setup(service => service.GetProductPriceAsync(It.IsAny<Product>(), It.IsAny<decimal>(), true, It.IsAny<Customer>()))
            .ReturnsAsync((Product product, decimal price, bool _, Customer customer) =>
                (LivesInGreece(customer) ? price * (1 + (TaxRates.GetValueOrDefault(product.TaxCategoryId) / 100)) : price, 0m));
        taxes
            .Setup(service => service.GetProductPriceAsync(It.IsAny<Product>(), It.IsAny<int>(), It.IsAny<decimal>(), true, It.IsAny<Customer>(), true))
            .ReturnsAsync((Product product, int category, decimal price, bool _, Customer customer, bool _) =>
                (price, product.IsTaxExempt || !LivesInGreece(customer) ? 0m : TaxRates.GetValueOrDefault(category)));
        return taxes.Object;
    }

    private bool LivesInGreece(Customer customer) => AddressBook.Rows.Any(entry =>
        entry.CustomerId == customer.Id && entry.AddressId == customer.BillingAddressId && AddressRows[entry.AddressId - 1].CountryId == 300);

    private ICurrencyService Currencies()
    {
        var euro = new Currency { Id = 2, CurrencyCode = "EUR" };
        var currencies = new Mock<ICurrencyService>();
        currencies.Setup(service => service.GetCurrencyByIdAsync(1)).ReturnsAsync(() => new Currency { Id = 1, CurrencyCode = Rates.Count == 0 ? "EUR" : "RON" });
        currencies.Setup(service => service.GetCurrencyByCodeAsync("EUR")).ReturnsAsync(euro);
        currencies.Setup(service => service.ConvertFromPrimaryStoreCurrencyAsync(It.IsAny<decimal>(), euro)).ReturnsAsync((decimal amount, Currency _) => amount * Rates[1]);
        return currencies.Object;
    }

    public List<Customer> CustomerRows { get; } = [];

    public List<CustomerCustomerRoleMapping> CustomerRoles { get; } = [];

    public ShopTable<CustomerAddressMapping> AddressBook { get; }

    public List<Address> AddressRows { get; } = [];

    private IAddressService Addresses()
    {
        var addresses = new Mock<IAddressService>();
        addresses.Setup(service => service.GetAddressByIdAsync(It.IsAny<int>())).ReturnsAsync((int id) => AddressRows[id - 1]);
        addresses.Setup(service => service.InsertAddressAsync(It.IsAny<Address>())).Callback((Address address) =>
        {
            AddressRows.Add(address);
            address.Id = AddressRows.Count;
        }).Returns(Task.CompletedTask);
        return addresses.Object;
    }

    private ICustomerService Customers()
    {
        var customers = new Mock<ICustomerService>();
        customers.Setup(service => service.GetCustomerByGuidAsync(It.IsAny<Guid>())).ReturnsAsync((Guid guid) => CustomerRows.FirstOrDefault(row => row.CustomerGuid == guid)!);
        customers.Setup(service => service.InsertCustomerAsync(It.IsAny<Customer>())).Callback((Customer customer) =>
        {
            customer.Id = CustomerRows.Count + 1;
            CustomerRows.Add(customer);
        }).Returns(Task.CompletedTask);
        customers.Setup(service => service.InsertCustomerAddressAsync(It.IsAny<Customer>(), It.IsAny<Address>()))
            .Callback((Customer customer, Address address) => AddressBook.Add(new CustomerAddressMapping { CustomerId = customer.Id, AddressId = address.Id })).Returns(Task.CompletedTask);
        customers.Setup(service => service.GetCustomerRoleBySystemNameAsync(It.IsAny<string>())).ReturnsAsync(new CustomerRole { Id = 4 });
        customers.Setup(service => service.AddCustomerRoleMappingAsync(It.IsAny<CustomerCustomerRoleMapping>()))
            .Callback((CustomerCustomerRoleMapping mapping) => CustomerRoles.Add(mapping)).Returns(Task.CompletedTask);
        customers.Setup(service => service.GetCustomerRoleIdsAsync(It.IsAny<Customer>(), It.IsAny<bool>()))
            .ReturnsAsync((Customer customer, bool _) => [.. CustomerRoles.Where(row => row.CustomerId == customer.Id).Select(row => row.CustomerRoleId)]);
        return customers.Object;
    }
}
