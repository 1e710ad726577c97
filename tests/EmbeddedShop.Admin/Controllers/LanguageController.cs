using EmbeddedShop.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

[CheckPermission(ShopPermissions.ManageLanguages, Order = 1)]
public sealed class LanguageController(ILanguageService languages, IRepository<LocaleStringResource> texts) : ShopAdminController
{
    public IActionResult List() => View(Searching<LanguageSearchModel>());

    [HttpPost]
    public async Task<IActionResult> List(LanguageSearchModel searchModel)
    {
        var all = await languages.GetAllLanguagesAsync(showHidden: true);
        var page = new PagedList<Language>(all, searchModel.Page - 1, searchModel.PageSize);
        return await GridAsync(searchModel, page, async language => new LanguageRow
        {
            Name = language.Name,
            LanguageCulture = language.LanguageCulture,
            Texts = await texts.Table.CountAsync(text => text.LanguageId == language.Id),
            Published = language.Published,
        });
    }
}
