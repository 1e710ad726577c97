namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>The reduced VAT rates of some Aegean islands: 30 % below the normal ones, rounded as the law does.</summary>
public static class IslandVat
{
    /// <param name="rate">Normal rate in percent.</param>
    public static decimal Reduce(decimal rate) => rate switch
    {
        24m => 17m,
        13m => 9m,
        6m => 4m,
        _ => rate,
    };
}
