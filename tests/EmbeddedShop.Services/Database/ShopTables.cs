using System.Collections.Concurrent;
using System.Reflection;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;
using LinqToDB.Mapping;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Seo;
using Nop.Core.Domain.Shipping;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Vendors;
using Nop.Data.Extensions;

namespace EmbeddedShop.Database;

/// <summary>Which entities have a table, and what nopCommerce calls tables and columns.</summary>
public sealed class ShopTables(IEnumerable<Assembly> pluginAssemblies)
{
    private static readonly Dictionary<Type, string> _tableNames = new()
    {
        [typeof(ProductAttributeMapping)] = "Product_ProductAttribute_Mapping",
        [typeof(CustomerCustomerRoleMapping)] = "Customer_CustomerRole_Mapping",
        [typeof(CustomerAddressMapping)] = "CustomerAddresses",
        [typeof(PermissionRecordCustomerRoleMapping)] = "PermissionRecord_Role_Mapping",
        [typeof(ProductCategory)] = "Product_Category_Mapping",
        [typeof(ProductManufacturer)] = "Product_Manufacturer_Mapping",
        [typeof(ProductPicture)] = "Product_Picture_Mapping",
        [typeof(DiscountProductMapping)] = "Discount_AppliedToProducts",
        [typeof(DiscountCategoryMapping)] = "Discount_AppliedToCategories",
        [typeof(DiscountManufacturerMapping)] = "Discount_AppliedToManufacturers",
    };

    private static readonly Dictionary<(Type, string), string> _columnNames = new()
    {
        [(typeof(Customer), nameof(Customer.BillingAddressId))] = "BillingAddress_Id",
        [(typeof(Customer), nameof(Customer.ShippingAddressId))] = "ShippingAddress_Id",
        [(typeof(CustomerCustomerRoleMapping), nameof(CustomerCustomerRoleMapping.CustomerId))] = "Customer_Id",
        [(typeof(CustomerCustomerRoleMapping), nameof(CustomerCustomerRoleMapping.CustomerRoleId))] = "CustomerRole_Id",
        [(typeof(CustomerAddressMapping), nameof(CustomerAddressMapping.CustomerId))] = "Customer_Id",
        [(typeof(CustomerAddressMapping), nameof(CustomerAddressMapping.AddressId))] = "Address_Id",
        [(typeof(PermissionRecordCustomerRoleMapping), nameof(PermissionRecordCustomerRoleMapping.PermissionRecordId))] = "PermissionRecord_Id",
        [(typeof(PermissionRecordCustomerRoleMapping), nameof(PermissionRecordCustomerRoleMapping.CustomerRoleId))] = "CustomerRole_Id",
        [(typeof(DiscountProductMapping), nameof(DiscountMapping.DiscountId))] = "Discount_Id",
        [(typeof(DiscountProductMapping), nameof(DiscountMapping.EntityId))] = "Product_Id",
        [(typeof(DiscountCategoryMapping), nameof(DiscountMapping.DiscountId))] = "Discount_Id",
        [(typeof(DiscountCategoryMapping), nameof(DiscountMapping.EntityId))] = "Category_Id",
        [(typeof(DiscountManufacturerMapping), nameof(DiscountMapping.DiscountId))] = "Discount_Id",
        [(typeof(DiscountManufacturerMapping), nameof(DiscountMapping.EntityId))] = "Manufacturer_Id",
    };

    private static readonly Dictionary<Type, string[]> _compositeKeys = new()
    {
        [typeof(CustomerCustomerRoleMapping)] = [nameof(CustomerCustomerRoleMapping.CustomerId), nameof(CustomerCustomerRoleMapping.CustomerRoleId)],
        [typeof(CustomerAddressMapping)] = [nameof(CustomerAddressMapping.AddressId), nameof(CustomerAddressMapping.CustomerId)],
        [typeof(PermissionRecordCustomerRoleMapping)] =
            [nameof(PermissionRecordCustomerRoleMapping.PermissionRecordId), nameof(PermissionRecordCustomerRoleMapping.CustomerRoleId)],
        [typeof(DiscountProductMapping)] = [nameof(DiscountMapping.DiscountId), nameof(DiscountMapping.EntityId)],
        [typeof(DiscountCategoryMapping)] = [nameof(DiscountMapping.DiscountId), nameof(DiscountMapping.EntityId)],
        [typeof(DiscountManufacturerMapping)] = [nameof(DiscountMapping.DiscountId), nameof(DiscountMapping.EntityId)],
    };

    private static readonly Dictionary<Type, string[]> _requiredTexts = new()
    {
        [typeof(Category)] = [nameof(Category.Name)],
        [typeof(Country)] = [nameof(Country.Name)],
        [typeof(Currency)] = [nameof(Currency.Name), nameof(Currency.CurrencyCode)],
        [typeof(CustomerRole)] = [nameof(CustomerRole.Name)],
        [typeof(Language)] = [nameof(Language.Name), nameof(Language.LanguageCulture)],
        [typeof(LocaleStringResource)] = [nameof(LocaleStringResource.ResourceName), nameof(LocaleStringResource.ResourceValue)],
        [typeof(Log)] = [nameof(Log.ShortMessage)],
        [typeof(Manufacturer)] = [nameof(Manufacturer.Name)],
        [typeof(MeasureWeight)] = [nameof(MeasureWeight.Name), nameof(MeasureWeight.SystemKeyword)],
        [typeof(EmailAccount)] = [nameof(EmailAccount.Email)],
        [typeof(MessageTemplate)] = [nameof(MessageTemplate.Name)],
        [typeof(Order)] = [nameof(Order.CustomOrderNumber)],
        [typeof(OrderNote)] = [nameof(OrderNote.Note)],
        [typeof(PermissionRecord)] = [nameof(PermissionRecord.Name), nameof(PermissionRecord.SystemName), nameof(PermissionRecord.Category)],
        [typeof(Picture)] = [nameof(Picture.MimeType)],
        [typeof(Product)] = [nameof(Product.Name)],
        [typeof(ProductAttribute)] = [nameof(ProductAttribute.Name)],
        [typeof(ProductAttributeValue)] = [nameof(ProductAttributeValue.Name)],
        [typeof(QueuedEmail)] = [nameof(QueuedEmail.From), nameof(QueuedEmail.To)],
        [typeof(ScheduleTask)] = [nameof(ScheduleTask.Name), nameof(ScheduleTask.Type)],
        [typeof(Setting)] = [nameof(Setting.Name), nameof(Setting.Value)],
        [typeof(StateProvince)] = [nameof(StateProvince.Name)],
        [typeof(Store)] = [nameof(Store.Name), nameof(Store.Url)],
        [typeof(StoreMapping)] = [nameof(StoreMapping.EntityName)],
        [typeof(UrlRecord)] = [nameof(UrlRecord.EntityName), nameof(UrlRecord.Slug)],
        [typeof(Vendor)] = [nameof(Vendor.Name)],
        [typeof(Warehouse)] = [nameof(Warehouse.Name)],
        [typeof(AclRecord)] = [nameof(AclRecord.EntityName)],
    };

    private static readonly Dictionary<Type, (int Size, string[] Columns)[]> _lengths = new()
    {
        [typeof(AclRecord)] = [(400, [nameof(AclRecord.EntityName)])],
        [typeof(Category)] = [(400, [nameof(Category.Name)])],
        [typeof(Country)] = [(100, [nameof(Country.Name)]), (2, [nameof(Country.TwoLetterIsoCode)]), (3, [nameof(Country.ThreeLetterIsoCode)])],
        [typeof(Currency)] = [(50, [nameof(Currency.Name), nameof(Currency.DisplayLocale)]), (5, [nameof(Currency.CurrencyCode)])],
        [typeof(Customer)] =
            [(1000, ["Username", "Email", "FirstName", "LastName", "Company", "Phone", "VatNumber"]), (400, [nameof(Customer.SystemName)])],
        [typeof(CustomerRole)] = [(255, [nameof(CustomerRole.Name), nameof(CustomerRole.SystemName)])],
        [typeof(Language)] =
            [(100, [nameof(Language.Name)]), (20, [nameof(Language.LanguageCulture)]), (2, [nameof(Language.UniqueSeoCode)]), (50, [nameof(Language.FlagImageFileName)])],
        [typeof(LocaleStringResource)] = [(200, [nameof(LocaleStringResource.ResourceName)])],
        [typeof(Log)] = [(100, [nameof(Log.IpAddress)])],
        [typeof(Manufacturer)] = [(400, [nameof(Manufacturer.Name)])],
        [typeof(MeasureWeight)] = [(100, [nameof(MeasureWeight.Name), nameof(MeasureWeight.SystemKeyword)])],
        [typeof(EmailAccount)] = [(255, [nameof(EmailAccount.DisplayName), nameof(EmailAccount.Email)])],
        [typeof(MessageTemplate)] = [(200, [nameof(MessageTemplate.Name)]), (1000, [nameof(MessageTemplate.Subject)])],
        [typeof(Order)] = [(100, [nameof(Order.CustomerIp)])],
        [typeof(PermissionRecord)] = [(255, [nameof(PermissionRecord.SystemName), nameof(PermissionRecord.Category)])],
        [typeof(Picture)] = [(40, [nameof(Picture.MimeType)]), (300, [nameof(Picture.SeoFilename)])],
        [typeof(Product)] = [(400, ["Name", "Sku", "ManufacturerPartNumber", "Gtin"]), (1000, [nameof(Product.AllowedQuantities)])],
        [typeof(ProductAttributeCombination)] = [(400, ["Sku", "ManufacturerPartNumber", "Gtin"])],
        [typeof(ProductAttributeValue)] = [(400, [nameof(ProductAttributeValue.Name)])],
        [typeof(Setting)] = [(200, [nameof(Setting.Name)]), (6000, [nameof(Setting.Value)])],
        [typeof(StateProvince)] = [(100, [nameof(StateProvince.Name), nameof(StateProvince.Abbreviation)])],
        [typeof(Store)] = [(400, [nameof(Store.Name), nameof(Store.Url)]), (1000, [nameof(Store.Hosts), nameof(Store.CompanyName)])],
        [typeof(StoreMapping)] = [(400, [nameof(StoreMapping.EntityName)])],
        [typeof(UrlRecord)] = [(400, [nameof(UrlRecord.EntityName), nameof(UrlRecord.Slug)])],
        [typeof(Vendor)] = [(400, [nameof(Vendor.Name)])],
        [typeof(Warehouse)] = [(400, [nameof(Warehouse.Name)])],
    };

    private static readonly Dictionary<Type, string[][]> _indexes = new()
    {
        [typeof(CustomerCustomerRoleMapping)] = [[nameof(CustomerCustomerRoleMapping.CustomerId)]],
        [typeof(CustomerAddressMapping)] = [[nameof(CustomerAddressMapping.CustomerId)]],
        [typeof(Customer)] = [[nameof(Customer.CustomerGuid)], [nameof(Customer.Email)], [nameof(Customer.SystemName)]],
        [typeof(LocaleStringResource)] = [[nameof(LocaleStringResource.ResourceName), nameof(LocaleStringResource.LanguageId)]],
        [typeof(Log)] = [[nameof(Log.CreatedOnUtc)]],
        [typeof(Order)] = [[nameof(Order.CreatedOnUtc)], [nameof(Order.CustomerId)]],
        [typeof(OrderItem)] = [[nameof(OrderItem.OrderId)], [nameof(OrderItem.ProductId)]],
        [typeof(OrderNote)] = [[nameof(OrderNote.OrderId)]],
        [typeof(Product)] = [[nameof(Product.Sku)]],
        [typeof(ProductAttributeCombination)] = [[nameof(ProductAttributeCombination.ProductId)], [nameof(ProductAttributeCombination.Sku)]],
        [typeof(ProductAttributeMapping)] = [[nameof(ProductAttributeMapping.ProductId), nameof(ProductAttributeMapping.DisplayOrder)]],
        [typeof(ProductAttributeValue)] = [[nameof(ProductAttributeValue.ProductAttributeMappingId), nameof(ProductAttributeValue.DisplayOrder)]],
        [typeof(ProductWarehouseInventory)] = [[nameof(ProductWarehouseInventory.ProductId)]],
        [typeof(Shipment)] = [[nameof(Shipment.OrderId)]],
        [typeof(ShipmentItem)] = [[nameof(ShipmentItem.ShipmentId)]],
        [typeof(StateProvince)] = [[nameof(StateProvince.CountryId)]],
        [typeof(StockQuantityHistory)] = [[nameof(StockQuantityHistory.ProductId)]],
        [typeof(StoreMapping)] = [[nameof(StoreMapping.EntityId), nameof(StoreMapping.EntityName)]],
        [typeof(TierPrice)] = [[nameof(TierPrice.ProductId)]],
        [typeof(UrlRecord)] = [[nameof(UrlRecord.EntityId), nameof(UrlRecord.EntityName), nameof(UrlRecord.LanguageId), nameof(UrlRecord.IsActive)]],
    };

    private static readonly ConcurrentDictionary<Assembly, ShopTables> _ofPlugins = new();

    private readonly ConcurrentDictionary<Type, Lazy<MappingSchema>> _schemas = new();
    private readonly ConcurrentDictionary<Type, IReadOnlyList<ColumnDefinition>> _columns = new();

    public IReadOnlyList<Type> NativeTypes { get; } =
        [.. EntitiesOf(typeof(BaseEntity).Assembly), .. EntitiesOf(typeof(ShopTables).Assembly)];

    public IReadOnlyList<Type> PluginTypes { get; } = [.. pluginAssemblies.SelectMany(EntitiesOf)];

    /// <summary>The same for every shop of the process that runs this plugin.</summary>
    public static ShopTables With(Assembly plugin) => _ofPlugins.GetOrAdd(plugin, _ => new ShopTables([plugin]));

    /// <summary>What linq2db knows of the tables in a kind of database: one for all databases of the kind, so that it recognizes its queries.</summary>
    internal MappingSchema Schema(Type database, Func<MappingSchema> make) => _schemas.GetOrAdd(database, _ => new Lazy<MappingSchema>(make)).Value;

    public static string TableName(Type type) => _tableNames.GetValueOrDefault(type, type.Name);

    public static string ColumnName(Type type, string property) => _columnNames.GetValueOrDefault((type, property), property);

    public static IReadOnlyList<string>? CompositeKey(Type type) => _compositeKeys.GetValueOrDefault(type);

    /// <summary>What nopCommerce's builders and its map of CLR types make of an entity.</summary>
    public IReadOnlyList<ColumnDefinition> Columns(Type type) => _columns.GetOrAdd(type, _ =>
    {
        var expression = new CreateTableExpression { TableName = TableName(type) };
        new CreateTableExpressionBuilder(expression, new MigrationContext(null, null, null)).RetrieveTableExpressions(type);
        if (!PluginTypes.Contains(type))
            Complete(type, expression.Columns);
        return [.. expression.Columns];
    });

    public static IEnumerable<string[]> Indexes(Type type) => _indexes.GetValueOrDefault(type, []);

    private static void Complete(Type type, IList<ColumnDefinition> columns)
    {
        if (CompositeKey(type) is { } key)
        {
            columns.RemoveAt(0);
            foreach (var column in columns.Where(column => key.Contains(column.Name)))
                column.IsPrimaryKey = true;
        }

        foreach (var column in columns)
        {
            if (_requiredTexts.TryGetValue(type, out var required) && required.Contains(column.Name))
                column.IsNullable = false;
            if (_lengths.TryGetValue(type, out var lengths) && Array.Find(lengths, length => length.Columns.Contains(column.Name)) is { Size: > 0 } bounded)
                column.Size = bounded.Size;
            column.Name = ColumnName(type, column.Name);
        }
    }

    private static IEnumerable<Type> EntitiesOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(BaseEntity)));
}
