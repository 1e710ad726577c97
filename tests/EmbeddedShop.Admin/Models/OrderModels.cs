using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace EmbeddedShop.Admin.Models;

public sealed record OrderSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Orders.List.OrderStatus")]
    public int OrderStatusId { get; set; }

    [NopResourceDisplayName("Admin.Orders.List.BillingEmail")]
    public string? BillingEmail { get; set; }

    public IList<SelectListItem> Statuses { get; set; } = [];
}

public sealed record OrderRow : BaseNopEntityModel
{
    public string CustomOrderNumber { get; set; } = string.Empty;
    public int OrderStatusId { get; set; }
    public string OrderStatus { get; set; } = string.Empty;
    public string PaymentStatus { get; set; } = string.Empty;
    public string ShippingStatus { get; set; } = string.Empty;
    public string CustomerName { get; set; } = string.Empty;
    public string CustomerEmail { get; set; } = string.Empty;
    public DateTime CreatedOn { get; set; }
    public string OrderTotal { get; set; } = string.Empty;
}

/// <summary>The model of the order page; widgets of plugins get it with their zone.</summary>
public sealed record OrderModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.Orders.Fields.OrderStatus")]
    public int OrderStatusId { get; set; }

    public string CustomOrderNumber { get; set; } = string.Empty;
    public string OrderGuid { get; set; } = string.Empty;
    public string Store { get; set; } = string.Empty;
    public string CreatedOn { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public string CustomerName { get; set; } = string.Empty;
    public string OrderStatus { get; set; } = string.Empty;
    public bool IsCancelled { get; set; }
    public IList<SelectListItem> Statuses { get; set; } = [];
    public IList<OrderFigure> Totals { get; set; } = [];
    public string PaymentMethod { get; set; } = string.Empty;
    public string PaymentStatus { get; set; } = string.Empty;
    public string ShippingMethod { get; set; } = string.Empty;
    public string ShippingStatus { get; set; } = string.Empty;
    public string VatNumber { get; set; } = string.Empty;
    public IList<string> BillingAddress { get; set; } = [];
    public IList<string> ShippingAddress { get; set; } = [];
    public IList<OrderItemModel> Items { get; set; } = [];
    public IList<ShipmentModel> Shipments { get; set; } = [];
    public IList<OrderNoteModel> Notes { get; set; } = [];
    public IList<OrderFigure> CustomValues { get; set; } = [];
}

public sealed record OrderFigure(string Name, string Value, string? Remark = null);

public sealed record OrderItemModel(int ProductId, string Name, string Sku, string Attributes, string UnitPrice, int Quantity, string Discount, string Total);

public sealed record ShipmentModel(int Id, string TrackingNumber, string ShippedOn, string DeliveredOn, int Quantity);

public sealed record OrderNoteModel(string CreatedOn, string Note, bool DisplayToCustomer);
