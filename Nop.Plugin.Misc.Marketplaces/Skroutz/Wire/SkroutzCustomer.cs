namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzCustomer(
    string? Id,
    string? FirstName,
    string? LastName,
    string? Phone,
    string? Mobile,
    bool? SkroutzPlusUser,
    SkroutzAddress? Address);

internal sealed record SkroutzAddress(
    string? StreetName,
    string? StreetNumber,
    string? Zip,
    string? City,
    string? Region,
    string? CountryCode,
    string? Floor,
    bool? PickupFromCollectionPoint,
    string? CollectionPointAddress,
    string? Comments);
