using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

internal sealed record ShopflixShipmentList(IReadOnlyList<ShopflixShipment>? Shipments);

/// <param name="Status">See <see cref="ShopflixDefaults.ShipmentCancelled"/>.</param>
internal sealed record ShopflixShipment(string? ShipmentId, string? OrderId, string? Status, string? TrackingNumber, ShopflixCarrier? CarrierInfo);

internal sealed record ShopflixCarrier(string? Name, string? Method);

/// <param name="Error">Where nothing was made, though the answer is a success.</param>
internal sealed record ShopflixVoucherAnswer(ShopflixVoucher? Voucher, string? Error, string? Message);

/// <param name="Result">Success, or nothing.</param>
internal sealed record ShopflixVoucher(
    [property: JsonPropertyName("ShipmentNumber")] string? ShipmentNumber,
    [property: JsonPropertyName("TrackingNumbers")] IReadOnlyList<string>? TrackingNumbers,
    [property: JsonPropertyName("ShipmentAlreadyExists")] bool? ShipmentAlreadyExists,
    [property: JsonPropertyName("Result")] string? Result);

/// <summary>What the courier's side answers to everything but the making of a voucher.</summary>
/// <param name="Voucher">Base64 of a PDF.</param>
/// <param name="Success">Takes the place of <paramref name="Result"/> in some answers.</param>
internal sealed record ShopflixCourierAnswer(
    [property: JsonPropertyName("Voucher")] string? Voucher,
    [property: JsonPropertyName("Result")] string? Result,
    [property: JsonPropertyName("Success")] string? Success,
    [property: JsonPropertyName("Errors")] IReadOnlyList<ShopflixCourierError>? Errors);

internal sealed record ShopflixCourierError([property: JsonPropertyName("Code")] string? Code, [property: JsonPropertyName("Message")] string? Message);

/// <summary>Labels of several come in a list whose first item has them all.</summary>
internal sealed record ShopflixCourierEnvelope(ShopflixCourierAnswer? Answer);

/// <param name="Manifest">Base64 of a PDF; words where the status is "error".</param>
internal sealed record ShopflixManifest(string? Status, string? Manifest, string? Message);
