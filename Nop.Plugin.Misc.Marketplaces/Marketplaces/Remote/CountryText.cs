using System.Globalization;
using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>Countries as addresses have them: by two or three letters, by the letters of VAT numbers, by name.</summary>
internal static class CountryText
{
    private const string Names = """
        GR GRC Greece|Hellas|Hellenic Republic|Ελλάδα|Ελλάς|Ελλάδος
        CY CYP Cyprus|Κύπρος|Κύπρου
        AL ALB Albania|Αλβανία
        AT AUT Austria|Αυστρία
        BE BEL Belgium|Βέλγιο
        BG BGR Bulgaria|Βουλγαρία
        CH CHE Switzerland|Ελβετία
        CZ CZE Czechia|Czech Republic|Τσεχία
        DE DEU Germany|Deutschland|Γερμανία
        DK DNK Denmark|Δανία
        EE EST Estonia|Εσθονία
        ES ESP Spain|Ισπανία
        FI FIN Finland|Φινλανδία
        FR FRA France|Γαλλία
        GB GBR United Kingdom|Great Britain|Ηνωμένο Βασίλειο|Μεγάλη Βρετανία
        HR HRV Croatia|Κροατία
        HU HUN Hungary|Ουγγαρία
        IE IRL Ireland|Ιρλανδία
        IT ITA Italy|Italia|Ιταλία
        LT LTU Lithuania|Λιθουανία
        LU LUX Luxembourg|Λουξεμβούργο
        LV LVA Latvia|Λετονία
        MK MKD North Macedonia|Βόρεια Μακεδονία
        MT MLT Malta|Μάλτα
        NL NLD Netherlands|The Netherlands|Holland|Ολλανδία|Κάτω Χώρες
        NO NOR Norway|Νορβηγία
        PL POL Poland|Πολωνία
        PT PRT Portugal|Πορτογαλία
        RO ROU Romania|Ρουμανία
        RS SRB Serbia|Σερβία
        SE SWE Sweden|Σουηδία
        SI SVN Slovenia|Σλοβενία
        SK SVK Slovakia|Σλοβακία
        TR TUR Turkey|Türkiye|Τουρκία
        US USA United States|United States of America|Ηνωμένες Πολιτείες|ΗΠΑ
        """;

    private static readonly Dictionary<string, string> _codes = Names
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(line => line[7..].Split('|').Append(line[3..6]).Select(name => (Name: Fold(name), Code: line[..2])))
        .ToDictionary(country => country.Name, country => country.Code);

    /// <summary>ISO 3166-1 alpha-2; null for what is no country that we know by name.</summary>
    public static string? Code(string? text) => Clean.Text(text) switch
    {
        null => null,
        { Length: 2 } code when code.All(char.IsAsciiLetter) => code.ToUpperInvariant() switch
        {
            "EL" => "GR",
            "UK" => "GB",
            var iso => iso,
        },
        var name => _codes.GetValueOrDefault(Fold(name)),
    };

    /// <summary>Upper case, without accents.</summary>
    private static string Fold(string name) => string.Concat(name.Trim().ToUpperInvariant().Normalize(NormalizationForm.FormD)
        .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark));
}
