using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Countries in the language of the person at the screen: a shop stores one name for all readers, mostly the English one.</summary>
public static class CountryName
{
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    /// <param name="stored">What the shop calls it; stands where the system does not know the country, or no names at all.</param>
    public static string? Of(string code, string? stored)
    {
        try
        {
            // DisplayName keeps the language of whoever asked first, in the whole process; the native name is looked up by language and country.
            var name = new RegionInfo($"{CultureInfo.CurrentCulture.TwoLetterISOLanguageName}-{code}").NativeName;
            return string.IsNullOrEmpty(name) || name.Equals(code, StringComparison.OrdinalIgnoreCase) ? stored : name;
        }
        catch (ArgumentException)
        {
            return stored;
        }
    }
}
