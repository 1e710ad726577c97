using System.Globalization;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>What nop writes into the stock history, in every language of the shop: it takes that of whoever is at work.</summary>
public sealed class StockMessages(ILocalizationService localization, ILanguageService languages)
{
    private const string Prefix = "Admin.StockQuantityHistory.Messages.";

    /// <summary>nop's own words, for entries that were made before somebody reworded the texts.</summary>
    private static readonly Dictionary<string, string> _ofOrder = new()
    {
        ["CancelOrder"] = "The stock quantity has been increased by canceling the order #{0}",
        ["DeleteOrder"] = "The stock quantity has been increased by deleting the order #{0}",
        ["DeleteOrderItem"] = "The stock quantity has been increased by deleting an order item from the order #{0}",
        ["EditOrder"] = "The stock quantity has been changed by editing the order #{0}",
    };

    /// <summary>When a person types a figure.</summary>
    public Task<HashSet<string>> OfEditingAsync() => InAllLanguagesAsync(["Edit", "Combination.Edit"]);

    /// <summary>When a person cancels, deletes or edits this order.</summary>
    public async Task<HashSet<string>> OfOrderAsync(int orderId)
    {
        var formats = await InAllLanguagesAsync(_ofOrder.Keys);
        return [.. formats.Concat(_ofOrder.Values).Select(format => format.Replace("{0}", orderId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))];
    }

    private async Task<HashSet<string>> InAllLanguagesAsync(IReadOnlyCollection<string> keys)
    {
        var messages = new HashSet<string>();
        foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
        {
            foreach (var key in keys)
                messages.Add(await localization.GetResourceAsync($"{Prefix}{key}", language.Id, logIfNotFound: false, defaultValue: $"{Prefix}{key}"));
        }

        return messages;
    }
}
