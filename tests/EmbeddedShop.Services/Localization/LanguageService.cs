using EmbeddedShop.Caching;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Localization;

namespace EmbeddedShop.Localization;

public sealed class LanguageService(IRepository<Language> languages, IRepository<StoreMapping> storeMappings, Answers<Language> answers) : ILanguageService
{
    public Task<IList<Language>> GetAllLanguagesAsync(bool showHidden = false, int storeId = 0) =>
        Task.FromResult<IList<Language>>(answers.Get($"all, {showHidden}, {storeId}", () => All(showHidden, storeId)));

    public Task<Language> GetLanguageByIdAsync(int languageId) => languages.GetByIdAsync(languageId, _ => default!);

    private List<Language> All(bool showHidden, int storeId)
    {
        var all = languages.Table.Where(language => showHidden || language.Published)
            .OrderBy(language => language.DisplayOrder).ThenBy(language => language.Id).ToList();
        if (storeId > 0)
            all = all.FindAll(language => !language.LimitedToStores || storeMappings.Table.Any(
                mapping => mapping.EntityId == language.Id && mapping.EntityName == nameof(Language) && mapping.StoreId == storeId));
        return all;
    }
}
