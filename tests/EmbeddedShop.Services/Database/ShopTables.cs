using System.Reflection;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Shipping;
using Nop.Core.Domain.Stores;
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
    };

    private static readonly Dictionary<Type, string[]> _compositeKeys = new()
    {
        [typeof(CustomerCustomerRoleMapping)] = [nameof(CustomerCustomerRoleMapping.CustomerId), nameof(CustomerCustomerRoleMapping.CustomerRoleId)],
        [typeof(CustomerAddressMapping)] = [nameof(CustomerAddressMapping.AddressId), nameof(CustomerAddressMapping.CustomerId)],
        [typeof(PermissionRecordCustomerRoleMapping)] =
            [nameof(PermissionRecordCustomerRoleMapping.PermissionRecordId), nameof(PermissionRecordCustomerRoleMapping.CustomerRoleId)],
    };

    private static readonly Dictionary<Type, string[]> _requiredTexts = new()
    {
        [typeof(Country)] = [nameof(Country.Name)],
        [typeof(Currency)] = [nameof(Currency.Name), nameof(Currency.CurrencyCode)],
        [typeof(CustomerRole)] = [nameof(CustomerRole.Name)],
        [typeof(Discount)] = [nameof(Discount.Name)],
        [typeof(Language)] = [nameof(Language.Name), nameof(Language.LanguageCulture)],
        [typeof(LocaleStringResource)] = [nameof(LocaleStringResource.ResourceName), nameof(LocaleStringResource.ResourceValue)],
        [typeof(Log)] = [nameof(Log.ShortMessage)],
        [typeof(Order)] = [nameof(Order.CustomOrderNumber)],
        [typeof(OrderNote)] = [nameof(OrderNote.Note)],
        [typeof(PermissionRecord)] = [nameof(PermissionRecord.Name), nameof(PermissionRecord.SystemName), nameof(PermissionRecord.Category)],
        [typeof(Product)] = [nameof(Product.Name)],
        [typeof(ProductAttribute)] = [nameof(ProductAttribute.Name)],
        [typeof(ProductAttributeValue)] = [nameof(ProductAttributeValue.Name)],
        [typeof(QueuedEmail)] = [nameof(QueuedEmail.From), nameof(QueuedEmail.To)],
        [typeof(ScheduleTask)] = [nameof(ScheduleTask.Name), nameof(ScheduleTask.Type)],
        [typeof(Setting)] = [nameof(Setting.Name), nameof(Setting.Value)],
        [typeof(StateProvince)] = [nameof(StateProvince.Name)],
        [typeof(Store)] = [nameof(Store.Name), nameof(Store.Url)],
        [typeof(StoreMapping)] = [nameof(StoreMapping.EntityName)],
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
    };

    public IReadOnlyList<Type> NativeTypes { get; } =
        [.. EntitiesOf(typeof(BaseEntity).Assembly), .. EntitiesOf(typeof(ShopTables).Assembly)];

    public IReadOnlyList<Type> PluginTypes { get; } = [.. pluginAssemblies.SelectMany(EntitiesOf)];

    public static string TableName(Type type) => _tableNames.GetValueOrDefault(type, type.Name);

    public static string ColumnName(Type type, string property) => _columnNames.GetValueOrDefault((type, property), property);

    public static IReadOnlyList<string>? CompositeKey(Type type) => _compositeKeys.GetValueOrDefault(type);

    public static IEnumerable<PropertyInfo> MappedProperties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(FluentMigratorExtensions.IsMapped)
            .Where(property => property.Name != nameof(BaseEntity.Id) || CompositeKey(type) is null);

    public static bool IsRequiredText(Type type, string property) =>
        _requiredTexts.TryGetValue(type, out var names) && names.Contains(property);

    public static IEnumerable<string[]> Indexes(Type type) => _indexes.GetValueOrDefault(type, []);

    private static IEnumerable<Type> EntitiesOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(BaseEntity)));
}
