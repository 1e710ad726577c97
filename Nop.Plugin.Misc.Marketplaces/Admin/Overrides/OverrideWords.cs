using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>The words that stand for a choice, on the page and in files alike.</summary>
public static class OverrideWords
{
    public const string On = "on";
    public const string Off = "off";

    public static string OfOffered(bool? offered) => offered switch { true => On, false => Off, null => "" };

    public static string OfRounding(PriceRounding? rounding) => rounding is { } value ? $"{value}" : "";
}
