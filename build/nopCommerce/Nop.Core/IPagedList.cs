namespace Nop.Core;

public interface IPagedList<T> : IList<T>
{
    int PageIndex { get; }
    int TotalCount { get; }
    int TotalPages { get; }
}

public class PagedList<T> : List<T>, IPagedList<T>
{
    public PagedList(IList<T> source, int pageIndex, int pageSize, int? totalCount = null)
    {
        pageSize = Math.Max(pageSize, 1);
        TotalCount = totalCount ?? source.Count;
        TotalPages = (TotalCount + pageSize - 1) / pageSize;
        PageIndex = pageIndex;
        AddRange(totalCount is null ? source.Skip(pageIndex * pageSize).Take(pageSize) : source);
    }

    public int PageIndex { get; }
    public int TotalCount { get; }
    public int TotalPages { get; }
}
