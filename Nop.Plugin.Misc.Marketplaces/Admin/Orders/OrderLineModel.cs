using Nop.Plugin.Misc.Marketplaces.Admin.Products;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed record OrderLineModel
{
    public string Name { get; init; } = "";

    public int Id { get; init; }

    public int ProductId { get; init; }

    public string? Code { get; init; }

    public LineMatchModel Match { get; init; } = new();

    public IReadOnlyList<string> Details { get; init; } = [];

    public int Quantity { get; init; }

    public string UnitPrice { get; init; } = "";

    public string Total { get; init; } = "";

    public IReadOnlyList<string> Vat { get; init; } = [];

    /// <summary>Pieces in the shop now; null when they are not counted, or the line is not matched.</summary>
    public int? Stock { get; init; }

    public int StockTaken { get; init; }

    /// <summary>The shop could not deliver the line from what it has.</summary>
    public bool StockTooLow { get; init; }

    public string? Rejection { get; init; }

    public string? Return { get; init; }
}

public sealed record LineMatchModel
{
    /// <summary>The shop's product; null while the line is not matched, or when the product is no more.</summary>
    public ProductCard? Product { get; init; }

    /// <summary>How the product was found; null when by its identity, as usual.</summary>
    public string? How { get; init; }

    /// <summary>Why it may be the wrong one: the marketplace names another bar code; null when nothing speaks against it.</summary>
    public string? Doubt { get; init; }

    public bool MayChange { get; init; }

    public bool MayUndo { get; init; }

    /// <summary>Later orders with the same goods are matched like this one.</summary>
    public bool MayForget { get; init; }

    /// <summary>The product is changed in the shop's order, or not any more; null where it is changed here.</summary>
    public string? ChangedElsewhere { get; init; }

    /// <summary>What bar code and part number suggest.</summary>
    public IReadOnlyList<ProductCard> Proposals { get; init; } = [];
}

/// <summary>What the page shows of one line's match.</summary>
public sealed record LineMatchView(OrderDetailsModel Order, OrderLineModel Line);
