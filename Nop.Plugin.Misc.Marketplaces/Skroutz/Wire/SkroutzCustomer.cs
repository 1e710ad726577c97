using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzCustomer
{
    public string? Id { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Phone { get; init; }

    public string? Mobile { get; init; }

    public bool? SkroutzPlusUser { get; init; }

    [JsonConverter(typeof(Part<SkroutzAddress>))]
    public SkroutzAddress? Address { get; init; }
}

internal sealed record SkroutzAddress
{
    public string? StreetName { get; init; }

    public string? StreetNumber { get; init; }

    public string? Zip { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    public string? CountryCode { get; init; }

    public string? Floor { get; init; }

    public bool? PickupFromCollectionPoint { get; init; }

    public string? CollectionPointAddress { get; init; }

    public string? Comments { get; init; }
}
