using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

/// <param name="ParentOrderId">Only in older answers.</param>
/// <param name="Timestamp">Unix seconds; see <see cref="ShopflixTimes"/>.</param>
/// <param name="PaymentSurcharge">Only in older answers.</param>
/// <param name="Fields">Answers of the checkout by number, see <see cref="ShopflixFields"/>.</param>
/// <param name="Shipments">Not of the order's own answer, see <see cref="ShopflixShipments"/>; null where they were not read.</param>
/// <param name="PaymentMethod">An object with the member "payment", or the way of payment itself.</param>
internal sealed record ShopflixOrder(
    string? OrderId,
    string? UserId,
    string? OrderReference,
    string? IsParentOrder,
    string? ParentOrderId,
    string? Status,
    string? Timestamp,
    decimal? Total,
    decimal? Subtotal,
    decimal? Discount,
    decimal? PaymentSurcharge,
    string? Notes,
    string? Firstname,
    string? Lastname,
    string? Phone,
    [property: JsonPropertyName("b_firstname")] string? BillingFirstname,
    [property: JsonPropertyName("b_lastname")] string? BillingLastname,
    [property: JsonPropertyName("b_address")] string? BillingAddress,
    [property: JsonPropertyName("b_address_2")] string? BillingAddress2,
    [property: JsonPropertyName("b_city")] string? BillingCity,
    [property: JsonPropertyName("b_state")] string? BillingState,
    [property: JsonPropertyName("b_state_descr")] string? BillingStateName,
    [property: JsonPropertyName("b_country")] string? BillingCountry,
    [property: JsonPropertyName("b_country_descr")] string? BillingCountryName,
    [property: JsonPropertyName("b_zipcode")] string? BillingZip,
    [property: JsonPropertyName("b_phone")] string? BillingPhone,
    [property: JsonPropertyName("s_firstname")] string? ShippingFirstname,
    [property: JsonPropertyName("s_lastname")] string? ShippingLastname,
    [property: JsonPropertyName("s_address")] string? ShippingAddress,
    [property: JsonPropertyName("s_address_2")] string? ShippingAddress2,
    [property: JsonPropertyName("s_city")] string? ShippingCity,
    [property: JsonPropertyName("s_state")] string? ShippingState,
    [property: JsonPropertyName("s_state_descr")] string? ShippingStateName,
    [property: JsonPropertyName("s_country")] string? ShippingCountry,
    [property: JsonPropertyName("s_country_descr")] string? ShippingCountryName,
    [property: JsonPropertyName("s_zipcode")] string? ShippingZip,
    [property: JsonPropertyName("s_phone")] string? ShippingPhone,
    [property: JsonPropertyName("s_address_type")] string? ShippingAddressType,
    IReadOnlyDictionary<string, string>? Fields,
    IReadOnlyList<string>? ShipmentIds,
    IReadOnlyList<ShopflixShipment>? Shipments,
    string? CompanyName,
    string? LastOrderChange,
    JsonElement PaymentMethod,
    ShopflixShipping? Shipping,
    IReadOnlyList<KeyValuePair<string, ShopflixProduct>>? Products);

internal sealed record ShopflixShipping(string? Name, string? Shipping, string? Method, string? DeliveryKey);
