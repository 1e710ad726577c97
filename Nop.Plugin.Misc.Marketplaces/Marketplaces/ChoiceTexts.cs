namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>Why a decision was not sent: resource keys and their texts.</summary>
public static class ChoiceTexts
{
    public const string UnknownWindow = Prefix + "UnknownWindow";
    public const string UnknownReason = Prefix + "UnknownReason";
    public const string NoReason = Prefix + "NoReason";
    public const string WholeOrderOnly = Prefix + "WholeOrderOnly";
    public const string ListedReasonsOnly = Prefix + "ListedReasonsOnly";

    private const string Prefix = MarketplacesDefaults.Resources + ".Choice.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [UnknownWindow] = ("'{0}' is no pickup time of the order.", "Το «{0}» δεν είναι ώρα παραλαβής της παραγγελίας."),
        [UnknownReason] = ("'{0}' is no rejection reason of the order.", "Το «{0}» δεν είναι λόγος απόρριψης της παραγγελίας."),
        [NoReason] = ("A rejection needs a reason.", "Η απόρριψη χρειάζεται λόγο."),
        [WholeOrderOnly] = ("Only the whole order can be rejected.", "Μπορεί να απορριφθεί μόνο ολόκληρη η παραγγελία."),
        [ListedReasonsOnly] = ("Only the listed reasons are taken.", "Γίνονται δεκτοί μόνο οι λόγοι της λίστας."),
    };
}
