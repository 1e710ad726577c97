using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>
/// When an offered pickup is over. Only its label says so, such as 15:00 - 18:00, Τρί 03/12/19, and it is no promise: a label of another form is one
/// of which nothing is known.
/// </summary>
internal static partial class SkroutzPickupTimes
{
    public static DecisionOption Of(DecisionOption window) =>
        Form().Match(window.Label) is { Success: true } match
            ? window with { EndsOnUtc = Scalar.Time($"20{match.Groups["year"]}-{match.Groups["month"]}-{match.Groups["day"]}T{match.Groups["end"]}:00") }
            : window;

    [GeneratedRegex(@"^\s*\d{2}:\d{2}\s*-\s*(?<end>\d{2}:\d{2})\s*,\D*(?<day>\d{2})/(?<month>\d{2})/(?:20)?(?<year>\d{2})\s*$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Form();
}
