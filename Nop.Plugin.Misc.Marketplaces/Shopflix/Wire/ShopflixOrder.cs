using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

internal sealed record ShopflixOrder
{
    public string? OrderId { get; init; }

    public string? UserId { get; init; }

    public string? OrderReference { get; init; }

    public string? IsParentOrder { get; init; }

    /// <summary>Only in older answers.</summary>
    public string? ParentOrderId { get; init; }

    public string? Status { get; init; }

    /// <summary>Unix seconds; see <see cref="ShopflixTimes"/>.</summary>
    public string? Timestamp { get; init; }

    public decimal? Total { get; init; }

    public decimal? Subtotal { get; init; }

    public decimal? Discount { get; init; }

    /// <summary>Only in older answers.</summary>
    public decimal? PaymentSurcharge { get; init; }

    public string? Notes { get; init; }

    public string? Firstname { get; init; }

    public string? Lastname { get; init; }

    public string? Phone { get; init; }

    [JsonPropertyName("b_firstname")]
    public string? BillingFirstname { get; init; }

    [JsonPropertyName("b_lastname")]
    public string? BillingLastname { get; init; }

    [JsonPropertyName("b_address")]
    public string? BillingAddress { get; init; }

    [JsonPropertyName("b_address_2")]
    public string? BillingAddress2 { get; init; }

    [JsonPropertyName("b_city")]
    public string? BillingCity { get; init; }

    [JsonPropertyName("b_state")]
    public string? BillingState { get; init; }

    [JsonPropertyName("b_state_descr")]
    public string? BillingStateName { get; init; }

    [JsonPropertyName("b_country")]
    public string? BillingCountry { get; init; }

    [JsonPropertyName("b_country_descr")]
    public string? BillingCountryName { get; init; }

    [JsonPropertyName("b_zipcode")]
    public string? BillingZip { get; init; }

    [JsonPropertyName("b_phone")]
    public string? BillingPhone { get; init; }

    [JsonPropertyName("s_firstname")]
    public string? ShippingFirstname { get; init; }

    [JsonPropertyName("s_lastname")]
    public string? ShippingLastname { get; init; }

    [JsonPropertyName("s_address")]
    public string? ShippingAddress { get; init; }

    [JsonPropertyName("s_address_2")]
    public string? ShippingAddress2 { get; init; }

    [JsonPropertyName("s_city")]
    public string? ShippingCity { get; init; }

    [JsonPropertyName("s_state")]
    public string? ShippingState { get; init; }

    [JsonPropertyName("s_state_descr")]
    public string? ShippingStateName { get; init; }

    [JsonPropertyName("s_country")]
    public string? ShippingCountry { get; init; }

    [JsonPropertyName("s_country_descr")]
    public string? ShippingCountryName { get; init; }

    [JsonPropertyName("s_zipcode")]
    public string? ShippingZip { get; init; }

    [JsonPropertyName("s_phone")]
    public string? ShippingPhone { get; init; }

    [JsonPropertyName("s_address_type")]
    public string? ShippingAddressType { get; init; }

    /// <summary>Answers of the checkout by number, see <see cref="ShopflixFields"/>.</summary>
    [JsonConverter(typeof(TextMap))]
    public IReadOnlyDictionary<string, string>? Fields { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? ShipmentIds { get; init; }

    public string? CompanyName { get; init; }

    public string? LastOrderChange { get; init; }

    /// <summary>An object with the member "payment", or the way of payment itself.</summary>
    public JsonElement PaymentMethod { get; init; }

    [JsonConverter(typeof(Part<ShopflixShipping>))]
    public ShopflixShipping? Shipping { get; init; }

    [JsonConverter(typeof(KeyedParts<ShopflixProduct>))]
    public IReadOnlyList<KeyValuePair<string, ShopflixProduct>>? Products { get; init; }
}

internal sealed record ShopflixShipping(string? Name, string? Shipping, string? Method, string? DeliveryKey);
