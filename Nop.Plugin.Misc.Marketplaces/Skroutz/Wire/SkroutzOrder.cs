namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <param name="ShippingCost">As text: a cost that is there and cannot be read is something else than none.</param>
/// <param name="ReplacedSuborder">Another name of <paramref name="Replaced"/> in a recorded answer.</param>
internal sealed record SkroutzOrder(
    string? Code,
    string? State,
    SkroutzCustomer? Customer,
    bool? Invoice,
    string? InvoiceDocument,
    SkroutzInvoiceDetails? InvoiceDetails,
    string? UploadedInvoiceFile,
    string? Comments,
    string? Courier,
    string? CourierVoucher,
    IReadOnlyList<string>? CourierTrackingCodes,
    IReadOnlyList<KeyValuePair<string, SkroutzLine>>? LineItems,
    DateTime? CreatedAt,
    DateTime? ExpiresAt,
    DateTime? DispatchUntil,
    bool? Express,
    bool? GiftWrap,
    SkroutzRejectionInfo? RejectionInfo,
    SkroutzAcceptOptions? AcceptOptions,
    SkroutzRejectOptions? RejectOptions,
    bool? FulfilledBySkroutz,
    string? FbsDeliveryNote,
    string? FbsDeliveryNoteUrl,
    bool? StorePickup,
    string? ShippingCost,
    decimal? Commission,
    IReadOnlyDictionary<string, string>? Fees,
    SkroutzWindow? PickupWindow,
    string? PickupAddress,
    int? NumberOfParcels,
    bool? SetAsReadyRequired,
    bool? IsReadyForDispatch,
    IReadOnlyList<SkroutzReplacement>? Replacements,
    IReadOnlyList<string>? Replaced,
    IReadOnlyList<string>? ReplacedSuborder,
    IReadOnlyList<SkroutzReturn>? Returns,
    IReadOnlyList<string>? Custom,
    string? PaymentMethod,
    bool? PaidByUser,
    string? FulfillmentMode,
    IReadOnlyList<SkroutzPickupDay>? RescheduleOptions,
    IReadOnlyList<SkroutzOption>? RelocateOptions);

internal sealed record SkroutzRejectionInfo(string? Reason, string? Actor);

internal sealed record SkroutzWindow(DateTime? From, DateTime? To);

internal sealed record SkroutzPickupDay(string? Date, string? Label);

internal sealed record SkroutzReplacement(string? Code, string? Type);

internal sealed record SkroutzReturn(string? ReturnUuid, IReadOnlyList<string>? TrackingIds);
