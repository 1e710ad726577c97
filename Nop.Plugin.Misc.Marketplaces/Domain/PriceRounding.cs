namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>What a price that a rule has made is raised to: never lowered, so that rounding costs no margin.</summary>
public enum PriceRounding
{
    /// <summary>To the cent.</summary>
    None = 0,

    /// <summary>The next ten cents.</summary>
    TenCents = 1,

    /// <summary>The next whole euro.</summary>
    WholeEuro = 2,

    /// <summary>The next price that ends in ,90.</summary>
    Ending90 = 3,

    /// <summary>The next price that ends in ,95.</summary>
    Ending95 = 4,

    /// <summary>The next price that ends in ,99.</summary>
    Ending99 = 5,
}
