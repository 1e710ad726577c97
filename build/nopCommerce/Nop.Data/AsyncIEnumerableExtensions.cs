namespace System.Linq;

public static class AsyncIEnumerableExtensions
{
    public static async IAsyncEnumerable<TResult> SelectAwait<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, ValueTask<TResult>> predicate)
    {
        foreach (var item in source)
            yield return await predicate(item);
    }
}
