using System.Linq.Expressions;
using Nop.Core;

namespace System.Linq;

/// <summary>The asynchronous query operators of nopCommerce. Here they run the query at once: the embedded shop's store needs no more.</summary>
public static class AsyncIQueryableExtensions
{
    public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        Run(() => predicate is null ? source.Any() : source.Any(predicate));

    public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        Run(() => predicate is null ? source.Count() : source.Count(predicate));

    public static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        Run(() => predicate is null ? source.FirstOrDefault() : source.FirstOrDefault(predicate));

    public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source) => Run(source.ToList);
    public static Task<TSource[]> ToArrayAsync<TSource>(this IQueryable<TSource> source) => Run(source.ToArray);

    public static Task<IPagedList<T>> ToPagedListAsync<T>(this IQueryable<T> source, int pageIndex, int pageSize, bool getOnlyTotalCount = false) =>
        Run<IPagedList<T>>(() =>
        {
            if (source is null)
                return new PagedList<T>([], pageIndex, pageSize);

            var total = source.Count();
            var page = getOnlyTotalCount ? [] : source.Skip(pageIndex * pageSize).Take(Math.Max(pageSize, 1)).ToList();
            return new PagedList<T>(page, pageIndex, pageSize, total);
        });

    private static Task<TResult> Run<TResult>(Func<TResult> query)
    {
        try
        {
            return Task.FromResult(query());
        }
        catch (Exception exception)
        {
            return Task.FromException<TResult>(exception);
        }
    }
}
