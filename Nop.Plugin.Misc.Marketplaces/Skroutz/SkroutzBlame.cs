using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Finds the products that messages such as "Product X: …" and "Variation Y: …" are about, among those that were sent.</summary>
internal static class SkroutzBlame
{
    private const string Product = "Product ";
    private const string Variation = "Variation ";

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<ApiError> errors, IReadOnlyList<Offer> offers)
    {
        var products = offers.Select(offer => (Id: offer.ExternalProductId, Owner: offer.ExternalProductId)).ToLookup(pair => pair.Id, pair => pair.Owner);
        var variations = offers.SelectMany(offer => offer.Variations.Select(variation => (Id: variation.ExternalVariationId, Owner: offer.ExternalProductId)))
            .ToLookup(pair => pair.Id, pair => pair.Owner);

        var blamed = new Dictionary<string, string>();
        foreach (var error in errors)
        {
            foreach (var owner in About(error).Distinct())
                blamed[owner] = blamed.TryGetValue(owner, out var earlier) ? $"{earlier} {error.Message}" : error.Message;
        }

        return blamed;

        IEnumerable<string> About(ApiError error) => Owners(error.Message, Product, products)
            .Concat(Owners(error.Message, Variation, variations))
            .Concat(error.Subject is { } subject ? products[subject].Concat(variations[subject]) : [])
            .Concat(error.Subject is { } worded ? Owners($"{worded}:", Product, products).Concat(Owners($"{worded}:", Variation, variations)) : []);
    }

    /// <summary>Ids may contain colons themselves: the longest one that was sent wins.</summary>
    private static IEnumerable<string> Owners(string message, string prefix, ILookup<string, string> ids)
    {
        if (!message.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return [];

        for (var end = message.LastIndexOf(':'); end > prefix.Length; end = message.LastIndexOf(':', end - 1))
        {
            if (ids[message[prefix.Length..end]] is var owners && owners.Any())
                return owners;
        }

        return [];
    }
}
