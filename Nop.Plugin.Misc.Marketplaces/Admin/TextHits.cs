using Nop.Core;
using Nop.Data;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>A page of what is looked for by parts of texts, which no index serves: the texts are read once, not for the number and again for the page.</summary>
public static class TextHits
{
    /// <param name="hits">In their order.</param>
    /// <param name="rows">Where they are.</param>
    public static async Task<IPagedList<T>> PageOfHitsAsync<T>(this IQueryable<T> hits, IRepository<T> rows, BaseSearchModel search) where T : BaseEntity
    {
        var all = await hits.Select(row => row.Id).ToListAsync();
        var ids = all.Skip((search.Page - 1) * search.PageSize).Take(search.PageSize).ToList();
        var found = ids.Count == 0 ? [] : (await rows.Table.Where(row => ids.Contains(row.Id)).ToListAsync()).ToDictionary(row => row.Id);
        return new PagedList<T>([.. ids.Where(found.ContainsKey).Select(id => found[id])], search.Page - 1, search.PageSize, all.Count);
    }
}
