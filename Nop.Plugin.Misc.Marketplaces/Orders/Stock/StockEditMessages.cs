using Nop.Services.Localization;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>What nop writes into the stock history when a person types a figure, in every language of the shop.</summary>
public sealed class StockEditMessages(ILocalizationService localization, ILanguageService languages)
{
    private static readonly string[] _keys = ["Admin.StockQuantityHistory.Messages.Edit", "Admin.StockQuantityHistory.Messages.Combination.Edit"];

    public async Task<IReadOnlySet<string>> AllAsync()
    {
        var messages = new HashSet<string>();
        foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
        {
            foreach (var key in _keys)
                messages.Add(await localization.GetResourceAsync(key, language.Id, logIfNotFound: false, defaultValue: key));
        }

        return messages;
    }
}
