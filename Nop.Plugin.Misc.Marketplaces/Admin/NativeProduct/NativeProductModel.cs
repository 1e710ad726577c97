using Nop.Plugin.Misc.Marketplaces.Admin.Listings;

namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeProduct;

/// <summary>How one product of the shop stands at each marketplace that takes stock and prices.</summary>
public sealed record NativeProductModel(int ProductId, bool MaySwitch, IReadOnlyList<ProductAtAccount> Accounts);

/// <param name="Sold">The product, or its combinations; empty when nothing of it is listed there.</param>
public sealed record ProductAtAccount(int AccountId, string Marketplace, IReadOnlyList<SoldPart> Sold)
{
    /// <summary>Why nothing at all is sent there; null when something is.</summary>
    public string? Standstill { get; init; }

    public bool IsWhollyOff => Sold.Where(part => !part.Row.IsGivenUp).All(part => part.IsOff);

    /// <summary>There is more than one to be switched.</summary>
    public bool IsInParts => Sold.Count(part => !part.Row.IsGivenUp) > 1;
}

/// <param name="IsOff">The owner has switched it off there.</param>
public sealed record SoldPart(ListingRowModel Row, bool IsOff);
