using System.Globalization;
using EmbeddedShop.Admin.Models;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Orders;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Directory;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Orders;
using Nop.Services.Shipping;
using Nop.Services.Stores;

namespace EmbeddedShop.Admin.Orders;

/// <summary>Gathers what the order page shows.</summary>
public sealed class OrderModels(
    IOrderService orders, IProductService products, IShipmentService shipments, IAddressService addresses, ICountryService countries,
    IStateProvinceService states, IStoreService stores, IDateTimeHelper dateTimes, ILocalizationService localization)
{
    public async Task<IEnumerable<SelectListItem>> StatusesAsync()
    {
        var items = new List<SelectListItem>();
        foreach (var status in Enum.GetValues<OrderStatus>())
            items.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(status), ((int)status).ToString(CultureInfo.InvariantCulture)));
        return items;
    }

    public async Task<OrderModel> OfAsync(Order order)
    {
        var billing = await addresses.GetAddressByIdAsync(order.BillingAddressId);
        return new OrderModel
        {
            Id = order.Id,
            CustomOrderNumber = order.CustomOrderNumber,
            OrderGuid = order.OrderGuid.ToString(),
            Store = (await stores.GetStoreByIdAsync(order.StoreId))?.Name ?? string.Empty,
            CreatedOn = await TimeAsync(order.CreatedOnUtc),
            CustomerId = order.CustomerId,
            CustomerName = billing is null ? string.Empty : $"{billing.FirstName} {billing.LastName} ({billing.Email})",
            OrderStatusId = order.OrderStatusId,
            OrderStatus = await localization.GetLocalizedEnumAsync(order.OrderStatus),
            IsCancelled = order.OrderStatus is OrderStatus.Cancelled,
            Statuses = [.. await StatusesAsync()],
            Totals = [.. await TotalsAsync(order)],
            PaymentMethod = order.PaymentMethodSystemName ?? string.Empty,
            PaymentStatus = await localization.GetLocalizedEnumAsync(order.PaymentStatus),
            ShippingMethod = order.ShippingMethod ?? string.Empty,
            ShippingStatus = await localization.GetLocalizedEnumAsync(order.ShippingStatus),
            VatNumber = order.VatNumber ?? string.Empty,
            BillingAddress = await AddressAsync(order.BillingAddressId),
            ShippingAddress = await AddressAsync(order.ShippingAddressId ?? order.PickupAddressId),
            Items = await ItemsAsync(order),
            Shipments = await ShipmentsAsync(order),
            Notes = await NotesAsync(order),
            CustomValues = CustomValuesOf(order),
        };
    }

    private async Task<IEnumerable<OrderFigure>> TotalsAsync(Order order)
    {
        var incl = await localization.GetResourceAsync("Admin.Orders.Fields.InclTax");
        var figures = new List<(string Key, decimal Amount, string? Remark)>
        {
            ("Admin.Orders.Fields.OrderSubtotal", order.OrderSubtotalInclTax, incl),
            ("Admin.Orders.Fields.OrderSubTotalDiscount", -order.OrderSubTotalDiscountInclTax, incl),
            ("Admin.Orders.Fields.OrderShipping", order.OrderShippingInclTax, incl),
            ("Admin.Orders.Fields.PaymentMethodAdditionalFee", order.PaymentMethodAdditionalFeeInclTax, incl),
            ("Admin.Orders.Fields.OrderTax", order.OrderTax, TaxRates(order)),
            ("Admin.Orders.Fields.OrderTotalDiscount", -order.OrderDiscount, null),
            ("Admin.Orders.Fields.OrderTotal", order.OrderTotal, null),
        };
        var always = new HashSet<string> { "Admin.Orders.Fields.OrderSubtotal", "Admin.Orders.Fields.OrderShipping", "Admin.Orders.Fields.OrderTax", "Admin.Orders.Fields.OrderTotal" };
        return figures.Where(figure => figure.Amount != 0 || always.Contains(figure.Key))
            .Select(figure => new OrderFigure(figure.Key, Money.Show(figure.Amount, order.CustomerCurrencyCode), figure.Remark));
    }

    /// <summary>Stored as "24:1.94; 13:0.50;".</summary>
    private static string? TaxRates(Order order)
    {
        var rates = (order.TaxRates ?? string.Empty).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split(':')).Where(pair => pair.Length == 2)
            .Select(pair => $"{Number(pair[0]):0.##}%: {Money.Show(Number(pair[1]), order.CustomerCurrencyCode)}");
        return string.Join(", ", rates) is { Length: > 0 } text ? $"({text})" : null;

        static decimal Number(string text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private async Task<IList<string>> AddressAsync(int? id)
    {
        if (id is null or 0 || await addresses.GetAddressByIdAsync(id.Value) is not { } address)
            return [];

        var country = address.CountryId is { } countryId ? await countries.GetCountryByIdAsync(countryId) : null;
        var state = address.StateProvinceId is { } stateId ? await states.GetStateProvinceByIdAsync(stateId) : null;
        string?[] lines =
        [
            $"{address.FirstName} {address.LastName}".Trim(), address.Company, address.Address1, address.Address2,
            $"{address.ZipPostalCode} {address.City}".Trim(), address.County, state?.Name, country?.Name, address.PhoneNumber, address.Email,
        ];
        return [.. lines.OfType<string>().Where(line => line.Length > 0)];
    }

    private async Task<IList<OrderItemModel>> ItemsAsync(Order order)
    {
        var items = new List<OrderItemModel>();
        foreach (var item in await orders.GetOrderItemsAsync(order.Id))
        {
            var product = await products.GetProductByIdAsync(item.ProductId);
            items.Add(new OrderItemModel(
                item.ProductId, product?.Name ?? $"#{item.ProductId}", product?.Sku ?? string.Empty, item.AttributeDescription ?? string.Empty,
                Money.Show(item.UnitPriceInclTax, order.CustomerCurrencyCode), item.Quantity,
                Money.Show(item.DiscountAmountInclTax, order.CustomerCurrencyCode), Money.Show(item.PriceInclTax, order.CustomerCurrencyCode)));
        }

        return items;
    }

    private async Task<IList<ShipmentModel>> ShipmentsAsync(Order order)
    {
        var rows = new List<ShipmentModel>();
        foreach (var shipment in await shipments.GetShipmentsByOrderIdAsync(order.Id))
        {
            rows.Add(new ShipmentModel(
                shipment.Id, shipment.TrackingNumber ?? string.Empty, await TimeAsync(shipment.ShippedDateUtc), await TimeAsync(shipment.DeliveryDateUtc),
                (await shipments.GetShipmentItemsByShipmentIdAsync(shipment.Id)).Sum(item => item.Quantity)));
        }

        return rows;
    }

    private async Task<IList<OrderNoteModel>> NotesAsync(Order order)
    {
        var rows = new List<OrderNoteModel>();
        foreach (var note in (await orders.GetOrderNotesByOrderIdAsync(order.Id)).OrderByDescending(note => note.CreatedOnUtc).ThenByDescending(note => note.Id))
            rows.Add(new OrderNoteModel(await TimeAsync(note.CreatedOnUtc), note.Note, note.DisplayToCustomer));
        return rows;
    }

    private static IList<OrderFigure> CustomValuesOf(Order order)
    {
        var values = new CustomValues();
        values.FillByXml(order.CustomValuesXml);
        return [.. values.Select(value => new OrderFigure(value.Name, value.Value))];
    }

    private async Task<string> TimeAsync(DateTime? utc) =>
        utc is null ? string.Empty : (await dateTimes.ConvertToUserTimeAsync(utc.Value, DateTimeKind.Utc)).ToString("G", CultureInfo.CurrentCulture);
}
