using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzOrder
{
    public string? Code { get; init; }

    public string? State { get; init; }

    [JsonConverter(typeof(Part<SkroutzCustomer>))]
    public SkroutzCustomer? Customer { get; init; }

    public bool? Invoice { get; init; }

    public string? InvoiceDocument { get; init; }

    [JsonConverter(typeof(Part<SkroutzInvoiceDetails>))]
    public SkroutzInvoiceDetails? InvoiceDetails { get; init; }

    public string? UploadedInvoiceFile { get; init; }

    public string? Comments { get; init; }

    public string? Courier { get; init; }

    public string? CourierVoucher { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? CourierTrackingCodes { get; init; }

    [JsonConverter(typeof(KeyedParts<SkroutzLine>))]
    public IReadOnlyList<KeyValuePair<string, SkroutzLine>>? LineItems { get; init; }

    public DateTime? CreatedAt { get; init; }

    public DateTime? ExpiresAt { get; init; }

    public DateTime? DispatchUntil { get; init; }

    public bool? Express { get; init; }

    public bool? GiftWrap { get; init; }

    [JsonConverter(typeof(Part<SkroutzRejectionInfo>))]
    public SkroutzRejectionInfo? RejectionInfo { get; init; }

    [JsonConverter(typeof(Part<SkroutzAcceptOptions>))]
    public SkroutzAcceptOptions? AcceptOptions { get; init; }

    [JsonConverter(typeof(Part<SkroutzRejectOptions>))]
    public SkroutzRejectOptions? RejectOptions { get; init; }

    public bool? FulfilledBySkroutz { get; init; }

    public string? FbsDeliveryNote { get; init; }

    public string? FbsDeliveryNoteUrl { get; init; }

    public bool? StorePickup { get; init; }

    /// <summary>As text: a cost that is there and cannot be read is something else than none.</summary>
    public string? ShippingCost { get; init; }

    public decimal? Commission { get; init; }

    [JsonConverter(typeof(TextMap))]
    public IReadOnlyDictionary<string, string>? Fees { get; init; }

    [JsonConverter(typeof(Part<SkroutzWindow>))]
    public SkroutzWindow? PickupWindow { get; init; }

    public string? PickupAddress { get; init; }

    public int? NumberOfParcels { get; init; }

    public bool? SetAsReadyRequired { get; init; }

    public bool? IsReadyForDispatch { get; init; }

    [JsonConverter(typeof(Parts<SkroutzReplacement>))]
    public IReadOnlyList<SkroutzReplacement>? Replacements { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? Replaced { get; init; }

    /// <summary>Another name of <see cref="Replaced"/> in a recorded answer.</summary>
    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? ReplacedSuborder { get; init; }

    [JsonConverter(typeof(Parts<SkroutzReturn>))]
    public IReadOnlyList<SkroutzReturn>? Returns { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? Custom { get; init; }

    public string? PaymentMethod { get; init; }

    public bool? PaidByUser { get; init; }

    public string? FulfillmentMode { get; init; }
}

internal sealed record SkroutzRejectionInfo(string? Reason, string? Actor);

internal sealed record SkroutzWindow(DateTime? From, DateTime? To);

internal sealed record SkroutzReplacement(string? Code, string? Type);

internal sealed record SkroutzReturn
{
    public string? ReturnUuid { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? TrackingIds { get; init; }
}
