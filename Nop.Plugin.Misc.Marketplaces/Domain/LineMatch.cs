namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>How the product of an order's line was found.</summary>
public enum LineMatch
{
    /// <summary>By a listing or the account's identity rule.</summary>
    ByIdentity = 0,

    /// <summary>By bar code or manufacturer's number, where the owner has that on.</summary>
    ByCode = 10,

    /// <summary>A person said which product it is.</summary>
    ByHand = 20,

    /// <summary>A person said so of the same goods in an earlier order, and that it is to be remembered.</summary>
    Remembered = 30,

    /// <summary>None was found: the product that stands in.</summary>
    Placeholder = 40,
}
