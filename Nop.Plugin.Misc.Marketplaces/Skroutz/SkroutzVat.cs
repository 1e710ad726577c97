namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>The VAT ratio of a line. Whether it is a percentage, a fraction or a factor is not documented, but no rate could be taken for another's.</summary>
internal static class SkroutzVat
{
    private const decimal Highest = 30m;

    /// <summary>In percent; null for what can be no rate, and for 0, which may as well mean that nothing is said.</summary>
    public static decimal? Percent(decimal? ratio) => ratio switch
    {
        > 0 and <= Highest / 100 => ratio * 100,
        > 1 and <= 1 + (Highest / 100) => (ratio - 1) * 100,
        >= 2 and <= Highest => ratio,
        _ => null,
    };
}
