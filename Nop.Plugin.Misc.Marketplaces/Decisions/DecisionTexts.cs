namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Resource keys of this room and their texts.</summary>
public static class DecisionTexts
{
    public const string OrderGone = Prefix + "Decision.OrderGone";
    public const string NotOpen = Prefix + "Decision.NotOpen";
    public const string UnderWay = Prefix + "Decision.UnderWay";
    public const string DecidedOtherwise = Prefix + "Decision.DecidedOtherwise";

    public const string AcceptDecided = Prefix + "Journal.AcceptDecided";
    public const string RejectDecided = Prefix + "Journal.RejectDecided";
    public const string Confirmed = Prefix + "Journal.CommandConfirmed";
    public const string ConfirmedByReading = Prefix + "Journal.CommandConfirmedByReading";
    public const string Refused = Prefix + "Journal.CommandRefused";
    public const string AnswerLost = Prefix + "Journal.AnswerLost";
    public const string NotSent = Prefix + "Journal.CommandNotSent";
    public const string NotReadBack = Prefix + "Journal.NotReadBack";

    private const string Prefix = MarketplacesDefaults.Resources + ".";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [OrderGone] = ("The order no longer exists.", "Η παραγγελία δεν υπάρχει πλέον."),
        [NotOpen] = ("The order is no longer open for a decision.", "Η παραγγελία δεν περιμένει πλέον απόφαση."),
        [UnderWay] = ("Another decision on this order is under way or was made.", "Υπάρχει ήδη απόφαση για την παραγγελία ή βρίσκεται σε εξέλιξη."),
        [DecidedOtherwise] = ("The order had been decided otherwise before.", "Για την παραγγελία είχε ήδη ληφθεί διαφορετική απόφαση."),

        [AcceptDecided] = ("Decided: accept.", "Απόφαση: αποδοχή."),
        [RejectDecided] = ("Decided: reject.", "Απόφαση: απόρριψη."),
        [Confirmed] = ("The marketplace confirmed the decision.", "Το marketplace επιβεβαίωσε την απόφαση."),
        [ConfirmedByReading] = ("The order shows that the decision has taken effect.", "Η παραγγελία δείχνει ότι η απόφαση ίσχυσε."),
        [Refused] = ("The marketplace refused: {0}", "Το marketplace αρνήθηκε: {0}"),
        [AnswerLost] = ("The answer was lost; the order is read to see what happened.", "Η απάντηση χάθηκε· η παραγγελία διαβάζεται για να φανεί τι έγινε."),
        [NotSent] = ("The marketplace could not be reached; the decision is sent again by itself.", "Δεν υπήρξε σύνδεση με το marketplace· η απόφαση θα σταλεί ξανά αυτόματα."),
        [NotReadBack] = ("The decision stands, but the order could not be read back: {0}", "Η απόφαση ισχύει, αλλά η παραγγελία δεν μπόρεσε να διαβαστεί: {0}"),
    };
}
