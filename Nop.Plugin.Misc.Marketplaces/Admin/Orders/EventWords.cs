using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says in a shop's words what the journal has written down, with the names of persons and products of which it keeps the ids only.</summary>
public sealed class EventWords(CommandWords words, MarkedProducts products, LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Timeline.";

    /// <summary>Texts that name a person, and maybe a product, by the id, with where among the arguments it is.</summary>
    private static readonly Dictionary<string, ByIds> _byIds = new()
    {
        [OrderTexts.LineMapped] = new($"{Keys}LineMapped", PersonAt: 2, ProductAt: 1),
        [OrderTexts.LineUnmapped] = new($"{Keys}LineUnmappedFrom", PersonAt: 1, ProductAt: 2, WithoutProduct: $"{Keys}LineUnmapped"),
        [OrderTexts.MatchForgotten] = new($"{Keys}MatchForgotten", PersonAt: 1),
        [OrderTexts.TakenAsItIs] = new($"{Keys}TakenAsItIs", PersonAt: 0),
    };

    /// <summary>By the id of the entry.</summary>
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(IReadOnlyCollection<MarketplaceJournalEntry> entries)
    {
        var stored = entries.ToDictionary(entry => entry.Id, entry => OwnerText.Read(entry.TextKey, entry.Arguments));
        var names = await products.OfAsync(stored.Values.OfType<OwnerText>().Select(ProductIn));
        var said = new Dictionary<int, string>();
        foreach (var (id, text) in stored)
            said[id] = text is null ? "" : await TextAsync(text, names);

        return said;
    }

    private async Task<string> TextAsync(OwnerText text, IReadOnlyDictionary<string, string> names)
    {
        var arguments = text.Arguments;
        if (!_byIds.TryGetValue(text.Key!, out var ids) || arguments.Count <= ids.PersonAt || !int.TryParse(arguments[ids.PersonAt].Words, out var customerId))
            return await texts.TextAsync(text);

        var shown = new List<object?>();
        foreach (var argument in arguments)
            shown.Add(await texts.TextAsync(argument));

        shown[ids.PersonAt] = await words.WhoAsync(customerId);
        if (ProductIn(text) is not { } product)
            return await texts.FormatAsync(ids.WithoutProduct ?? ids.Key, [.. shown]);

        shown[ids.ProductAt!.Value] = names.GetValueOrDefault(product, product);
        return await texts.FormatAsync(ids.Key, [.. shown]);
    }

    private static string? ProductIn(OwnerText text) =>
        _byIds.TryGetValue(text.Key!, out var ids) && ids.ProductAt is { } at && text.Arguments.ElementAtOrDefault(at) is { Words: { } words } ? words : null;

    /// <param name="WithoutProduct">Resource key where the product was not stored.</param>
    private sealed record ByIds(string Key, int PersonAt, int? ProductAt = null, string? WithoutProduct = null);
}
