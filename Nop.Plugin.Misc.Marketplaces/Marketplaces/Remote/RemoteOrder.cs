using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>An order of a marketplace in neutral words. Money is euro; times are UTC.</summary>
public sealed record RemoteOrder
{
    public required string ExternalId { get; init; }

    public string? Reference { get; init; }

    public required MarketplaceOrderState State { get; init; }

    public required string RawState { get; init; }

    public OrderTraits Traits { get; init; }

    /// <summary>The marketplace announces it as a new order: it was placed just now, whatever has become of it meanwhile.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>By the marketplace's clock; null when the order was read instead of sent.</summary>
    public DateTime? EventTimeUtc { get; init; }

    /// <summary>The Unix epoch when the marketplace does not say; when we received it serves then.</summary>
    public required DateTime PlacedOnUtc { get; init; }

    public DateTime? DecideByUtc { get; init; }

    public DateTime? DispatchByUtc { get; init; }

    public required RemoteBuyer Buyer { get; init; }

    public RemoteAddress? ShippingAddress { get; init; }

    /// <summary>Null when the marketplace gives none; the shipping address serves then.</summary>
    public RemoteAddress? BillingAddress { get; init; }

    public RemoteInvoice? Invoice { get; init; }

    public required IReadOnlyList<RemoteOrderLine> Lines { get; init; }

    /// <summary>What the buyer pays, VAT included.</summary>
    public required decimal Total { get; init; }

    /// <summary>Shipping paid by the buyer, VAT included.</summary>
    public decimal Shipping { get; init; }

    /// <summary>Surcharge for the way of payment, VAT included.</summary>
    public decimal PaymentFee { get; init; }

    /// <summary>Taken off the sum of the lines, VAT included; not negative.</summary>
    public decimal Discount { get; init; }

    /// <summary>The part of <see cref="Discount"/> that the marketplace does not name: the lines make more than the total.</summary>
    public decimal UnexplainedDiscount { get; init; }

    /// <summary>The marketplace's commission, no part of <see cref="Total"/>; no marketplace says whether it includes VAT.</summary>
    public decimal? Commission { get; init; }

    /// <summary>The merchant's costs, by the marketplace's name for them; no part of <see cref="Total"/>, and nothing is said of VAT.</summary>
    public IReadOnlyDictionary<string, decimal> Fees { get; init; } = new Dictionary<string, decimal>();

    public string? PaymentMethod { get; init; }

    public bool? PaidByBuyer { get; init; }

    public string? Courier { get; init; }

    public string? VoucherUrl { get; init; }

    public IReadOnlyList<string> TrackingCodes { get; init; } = [];

    /// <summary>Whether <see cref="TrackingCodes"/> says anything: what was not asked for does not clear what is known.</summary>
    public bool TellsTracking { get; init; } = true;

    /// <summary>Where the marketplace makes the labels on request: what they are made for.</summary>
    public IReadOnlyList<RemoteShipment> Shipments { get; init; } = [];

    /// <summary>The receipt or invoice that the marketplace has of the merchant; null when it has none.</summary>
    public string? InvoiceUrl { get; init; }

    public string? Comments { get; init; }

    public DateTime? PickupFromUtc { get; init; }

    public DateTime? PickupToUtc { get; init; }

    public string? PickupAddress { get; init; }

    public int? Parcels { get; init; }

    public AcceptOptions? AcceptOptions { get; init; }

    public RejectOptions? RejectOptions { get; init; }

    /// <summary>Null when they were not asked for.</summary>
    public PickupOptions? PickupOptions { get; init; }

    public DispatchOptions Dispatch { get; init; } = DispatchOptions.Nothing;

    /// <summary>Its parcel is packed and waits for the courier; null where the marketplace does not say.</summary>
    public bool? IsReady { get; init; }

    /// <summary>Codes of older orders that this one replaces.</summary>
    public IReadOnlyList<string> Replaces { get; init; } = [];

    /// <summary>Codes of newer orders that replace this one.</summary>
    public IReadOnlyList<string> ReplacedBy { get; init; } = [];

    public string? RejectionText { get; init; }

    /// <summary>Further facts to show, as pairs of resource key (or the marketplace's own label) and value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Details { get; init; } = [];

    public bool Has(OrderTraits traits) => (Traits & traits) == traits;
}

public sealed record RemoteBuyer(string? FirstName, string? LastName, string? Phone = null, string? Mobile = null, string? ExternalId = null)
{
    public string FullName => $"{FirstName} {LastName}".Trim();
}

/// <param name="CountryCode">ISO 3166-1 alpha-2; null when not given.</param>
/// <param name="CollectionPoint">Text of the collection point; the rest is empty then.</param>
public sealed record RemoteAddress(
    string? FirstName,
    string? LastName,
    string? Street,
    string? StreetNumber,
    string? Zip,
    string? City,
    string? Region,
    string? CountryCode,
    string? Phone = null,
    string? Comments = null,
    string? CollectionPoint = null);

public sealed record RemoteInvoice(
    string? Document,
    string? Company,
    string? Profession,
    string? VatNumber,
    string? TaxOffice,
    RemoteAddress? Address,
    bool VatExemptionRequested,
    IReadOnlyList<KeyValuePair<string, string>> Details);

/// <param name="ExternalLineId">As it came; empty when the marketplace gives none.</param>
/// <param name="UnitPrice">Euro for one piece, with or without VAT, see <paramref name="PriceIncludesVat"/>.</param>
/// <param name="TotalPrice">Euro for all pieces, with or without VAT like <paramref name="UnitPrice"/>.</param>
/// <param name="IslandVat">The reduced VAT rate of an Aegean island applies.</param>
/// <param name="Commission">The marketplace's commission on the line, in euro; nothing is said of VAT.</param>
/// <param name="VatRate">VAT rate in percent that the marketplace names; null when it names none that could be one.</param>
/// <param name="CommissionRate">In percent of the price; null when the marketplace does not say.</param>
/// <param name="Copy">Which of the lines with the same id it is, from 1.</param>
public sealed record RemoteOrderLine(
    string ExternalLineId,
    string? ExternalProductId,
    string? ExternalVariationId,
    string? ProductName,
    int Quantity,
    decimal UnitPrice,
    decimal TotalPrice,
    bool PriceIncludesVat = true,
    bool IslandVat = false,
    string? Ean = null,
    string? Mpn = null,
    string? SizeLabel = null,
    string? SizeValue = null,
    string? ExtraInfo = null,
    string? SerialNumbers = null,
    string? RejectionReason = null,
    string? ReturnReason = null,
    decimal? Commission = null,
    IReadOnlyList<string>? Tags = null,
    int Copy = 1,
    decimal? VatRate = null,
    decimal? CommissionRate = null)
{
    /// <summary>What tells the line from the others of its order, in every database.</summary>
    public string Key => ForeignId.Key($"{Copy}:{ExternalLineId}");

    /// <summary>What lines for the same goods have in common; empty when the marketplace names no goods.</summary>
    public string GoodsKey => ExternalProductId is null ? "" : ForeignId.Key($"{ExternalProductId.Length}:{ExternalProductId}{ExternalVariationId}");
}
