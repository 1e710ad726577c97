using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>Quantity, unit price and total of a line; whichever one is missing follows from the other two.</summary>
internal readonly record struct LineAmounts(int Quantity, decimal UnitPrice, decimal TotalPrice)
{
    /// <summary>
    /// Null when too much is missing, the quantity is negative or the total out of range: such a line must not be guessed at. What can be read but
    /// cannot be, an amount for no pieces among it, is for a person to see.
    /// </summary>
    public static LineAmounts? From(int? quantity, decimal? unitPrice, decimal? totalPrice)
    {
        var pieces = quantity ?? PiecesFrom(unitPrice, totalPrice);
        if (pieces is not >= 0)
            return null;

        var total = totalPrice ?? unitPrice * pieces;
        var unit = unitPrice ?? (pieces > 0 ? total / pieces : total);
        return unit is { } price && total is { } sum and >= -Scalar.LargestAmount and <= Scalar.LargestAmount ? new(pieces.Value, price, sum) : null;
    }

    private static int? PiecesFrom(decimal? unitPrice, decimal? totalPrice) =>
        unitPrice is > 0 and { } unit && totalPrice is > 0 and { } total && total / unit is var pieces && pieces == decimal.Truncate(pieces) && pieces <= int.MaxValue
            ? (int)pieces
            : null;
}
