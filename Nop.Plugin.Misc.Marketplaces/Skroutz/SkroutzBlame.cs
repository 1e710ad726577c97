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

        IEnumerable<string> About(ApiError error)
        {
            var named = Owners(error.Message, Product, products).Concat(Owners(error.Message, Variation, variations)).ToList();
            return named.Count > 0 ? named : Subjects(error).SelectMany(id => products[id].Concat(variations[id]));
        }
    }

    /// <summary>What stands before the words, where maps of errors had it.</summary>
    private static IEnumerable<string> Subjects(ApiError error) =>
        error.Message.Split(": ").SkipLast(1).Append(error.Subject ?? "").SelectMany(subject => new[]
        {
            subject,
            subject.StartsWith(Product, StringComparison.OrdinalIgnoreCase) ? subject[Product.Length..] : "",
            subject.StartsWith(Variation, StringComparison.OrdinalIgnoreCase) ? subject[Variation.Length..] : "",
        }).Where(id => id.Length > 0);

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
