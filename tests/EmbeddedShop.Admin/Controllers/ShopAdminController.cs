using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Models.Extensions;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[ValidateIpAddress]
public abstract class ShopAdminController : BaseController
{
    protected static TSearch Searching<TSearch>() where TSearch : BaseSearchModel, new()
    {
        var search = new TSearch();
        search.SetGridPageSize();
        return search;
    }

    protected async Task<IActionResult> GridAsync<TEntity, TRow>(BaseSearchModel search, IPagedList<TEntity> page, Func<TEntity, Task<TRow>> row)
        where TRow : BaseNopModel =>
        Json(await new GridPage<TRow>().PrepareToGridAsync(search, page, () => page.SelectAwait(entity => new ValueTask<TRow>(row(entity)))));

    private sealed record GridPage<TRow> : BasePagedListModel<TRow> where TRow : BaseNopModel;
}
