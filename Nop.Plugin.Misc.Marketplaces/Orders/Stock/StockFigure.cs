namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>What the shop has of a product or a combination, and what the history makes of it.</summary>
/// <param name="CombinationId">0 for the product itself.</param>
/// <param name="Name">What the shop's people call it.</param>
/// <param name="HistoryId">The last entry of the history that is in <paramref name="Expected"/>.</param>
public sealed record StockFigure(int ProductId, int CombinationId, string Name, int Expected, int Actual, int HistoryId)
{
    public bool Agrees => Expected == Actual;
}
