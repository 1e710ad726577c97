namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>What is to be fetched from the shelves, each product once.</summary>
public sealed record PickList(IReadOnlyList<PickedProduct> Products, int Orders)
{
    public int Pieces => Products.Sum(product => product.Pieces);

    /// <summary>By shelf, so that nobody walks twice; what has none comes last.</summary>
    public static PickList Of(IReadOnlyCollection<DeskOrderModel> orders) => new(
        [
            .. orders.SelectMany(order => order.Lines.Select(line => (Order: order, Line: line)))
                .GroupBy(entry => entry.Line.Goods)
                .Select(goods => new PickedProduct(
                    goods.First().Line,
                    goods.Sum(entry => entry.Line.Pieces),
                    [.. goods.GroupBy(entry => entry.Order.Code).Select(order => new PickedFor(order.Key, order.Sum(entry => entry.Line.Pieces)))]))
                .OrderBy(product => product.Line.Shelf is null)
                .ThenBy(product => product.Line.Shelf, StringComparer.CurrentCulture)
                .ThenBy(product => product.Line.Name, StringComparer.CurrentCulture)
                .ThenBy(product => product.Line.Size, StringComparer.CurrentCulture),
        ],
        orders.Count);
}

/// <param name="Line">One of the lines for it.</param>
public sealed record PickedProduct(DeskLineModel Line, int Pieces, IReadOnlyList<PickedFor> Orders);

public sealed record PickedFor(string Code, int Pieces);
