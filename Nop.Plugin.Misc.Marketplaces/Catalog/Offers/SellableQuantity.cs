using System.Globalization;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <param name="Quantity">Pieces; 0 with an obstacle.</param>
public sealed record Sellable(int Quantity, Obstacle Obstacle)
{
    public static Sellable Blocked(Obstacle obstacle) => new(0, obstacle);
}

/// <summary>How many pieces of a product, or of one combination, a marketplace may sell now.</summary>
public static class SellableQuantity
{
    /// <param name="combination">Null for the product itself.</param>
    public static Sellable Of(CatalogueProduct item, ProductAttributeCombination? combination, StockPolicy policy, DateTime utcNow)
    {
        var obstacle = ObstacleTo(item, combination, utcNow);
        return obstacle != Obstacle.None
            ? Sellable.Blocked(obstacle)
            : new Sellable(Available(item, combination, policy), Obstacle.None);
    }

    private static Obstacle ObstacleTo(CatalogueProduct item, ProductAttributeCombination? combination, DateTime utcNow)
    {
        var product = item.Product;
        if (product.Deleted)
            return Obstacle.Gone;
        if (!product.Published)
            return Obstacle.Unpublished;
        if (product.ProductType != ProductType.SimpleProduct)
            return Obstacle.NotSimple;
        if (product.AvailableStartDateTimeUtc > utcNow || product.AvailableEndDateTimeUtc < utcNow)
            return Obstacle.OutsideDates;
        if (product.DisableBuyButton)
            return Obstacle.BuyingDisabled;
        if (product.CallForPrice || product.CustomerEntersPrice)
            return Obstacle.NoFixedPrice;
        if (product.IsGiftCard || product.IsDownload || product.IsRental || product.IsRecurring)
            return Obstacle.NotGoods;
        if (product.AvailableForPreOrder && !(product.PreOrderAvailabilityStartDateTimeUtc <= utcNow))
            return Obstacle.PreOrder;
        if (!item.IsOpen)
            return Obstacle.Closed;
        if (product.OrderMinimumQuantity > 1 || !AllowsOne(product.AllowedQuantities))
            return Obstacle.NotSinglePieces;

        var keptByCombination = product.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes;
        return combination is null && (keptByCombination || item.HasRequiredAttributes) ? Obstacle.NeedsChoice : Obstacle.None;
    }

    // Backorders add nothing: a marketplace counts every piece it is offered as one that can be shipped today.
    private static int Available(CatalogueProduct item, ProductAttributeCombination? combination, StockPolicy policy)
    {
        var pieces = item.Product.ManageInventoryMethod switch
        {
            ManageInventoryMethod.ManageStock => Counted(item.ManagedStock, policy),
            ManageInventoryMethod.ManageStockByAttributes => Counted(combination?.StockQuantity ?? 0, policy),
            _ => policy.Unmanaged,
        };
        var most = policy.Cap > 0 ? policy.Cap : int.MaxValue;
        return (int)Math.Clamp(pieces, 0, most);
    }

    // Before the cap: one that is below what to stop at would stop everything.
    private static long Counted(int stock, StockPolicy policy)
    {
        var pieces = (long)stock - Math.Max(policy.Buffer, 0);
        return pieces <= policy.StopAt ? 0 : pieces;
    }

    private static bool AllowsOne(string? allowedQuantities)
    {
        if (string.IsNullOrWhiteSpace(allowedQuantities))
            return true;

        // As in nop: what is no number does not count, and a list without any number allows everything.
        var quantities = allowedQuantities
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var quantity) ? quantity : (int?)null)
            .Where(quantity => quantity is not null)
            .ToList();
        return quantities.Count == 0 || quantities.Contains(1);
    }
}
