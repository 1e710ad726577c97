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
    public const string ReadyTold = Prefix + "Journal.ReadyTold";
    public const string NotReadyTold = Prefix + "Journal.NotReadyTold";
    public const string TrackingTold = Prefix + "Journal.TrackingTold";
    public const string NotOffered = Prefix + "Decision.NotOffered";
    public const string NoTrackingCode = Prefix + "Decision.NoTrackingCode";
    public const string Confirmed = Prefix + "Journal.CommandConfirmed";
    public const string ConfirmedByReading = Prefix + "Journal.CommandConfirmedByReading";
    public const string Refused = Prefix + "Journal.CommandRefused";
    public const string AnswerLost = Prefix + "Journal.AnswerLost";
    public const string NotSent = Prefix + "Journal.CommandNotSent";
    public const string NotReadBack = Prefix + "Journal.NotReadBack";

    public const string UnknownThere = Prefix + "Decision.UnknownThere";
    public const string UnknownState = Prefix + "Decision.UnknownState";
    public const string StillOpen = Prefix + "Decision.StillOpen";
    public const string Unresolved = Prefix + "Decision.Unresolved";
    public const string NeverSent = Prefix + "Decision.NeverSent";
    public const string NoEffect = Prefix + "Decision.NoEffect";
    public const string Withdrawn = Prefix + "Decision.Withdrawn";
    public const string NothingToWithdraw = Prefix + "Decision.NothingToWithdraw";
    public const string BeingSent = Prefix + "Decision.BeingSent";
    public const string NotReadNow = Prefix + "Decision.NotReadNow";
    public const string Untold = Prefix + "Decision.Untold";
    public const string Unexpected = Prefix + "Decision.Unexpected";

    private const string Prefix = MarketplacesDefaults.Resources + ".";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [OrderGone] = ("The order no longer exists.", "Η παραγγελία δεν υπάρχει πλέον."),
        [NotOpen] = ("The order is no longer open for a decision.", "Η παραγγελία δεν περιμένει πλέον απόφαση."),
        [UnderWay] = ("Another decision on this order is under way or was made.", "Υπάρχει ήδη απόφαση για την παραγγελία ή βρίσκεται σε εξέλιξη."),
        [DecidedOtherwise] = ("The order had been decided otherwise before.", "Για την παραγγελία είχε ήδη ληφθεί διαφορετική απόφαση."),

        [AcceptDecided] = ("Decided: accept.", "Απόφαση: αποδοχή."),
        [RejectDecided] = ("Decided: reject.", "Απόφαση: απόρριψη."),
        [ReadyTold] = ("Packed: ready for the courier.", "Συσκευάστηκε: έτοιμη για τον courier."),
        [NotReadyTold] = ("Not ready for the courier after all.", "Τελικά δεν είναι έτοιμη για τον courier."),
        [TrackingTold] = ("Tracking codes: {0}", "Κωδικοί αποστολής: {0}"),
        [NotOffered] = ("The marketplace does not take this for the order as it is now.", "Το marketplace δεν το δέχεται για την παραγγελία όπως είναι τώρα."),
        [NoTrackingCode] = ("Type the tracking code.", "Πληκτρολογήστε τον κωδικό αποστολής."),
        [Confirmed] = ("The marketplace confirmed the decision.", "Το marketplace επιβεβαίωσε την απόφαση."),
        [ConfirmedByReading] = ("The order shows that the decision has taken effect.", "Η παραγγελία δείχνει ότι η απόφαση ίσχυσε."),
        [Refused] = ("The marketplace refused: {0}", "Το marketplace αρνήθηκε: {0}"),
        [AnswerLost] = ("The answer was lost; the order is read to see what happened.", "Η απάντηση χάθηκε· η παραγγελία διαβάζεται για να φανεί τι έγινε."),
        [NotSent] = ("The marketplace could not be reached; the decision is sent again by itself.", "Δεν υπήρξε σύνδεση με το marketplace· η απόφαση θα σταλεί ξανά αυτόματα."),
        [NotReadBack] = ("The decision stands, but the order could not be read back: {0}", "Η απόφαση ισχύει, αλλά η παραγγελία δεν μπόρεσε να διαβαστεί: {0}"),

        [UnknownThere] = ("The marketplace does not know the order (any more).", "Το marketplace δεν γνωρίζει (πλέον) την παραγγελία."),
        [UnknownState] = (
            "The order is in a state that this version does not know; look at it in the marketplace's own panel.",
            "Η παραγγελία βρίσκεται σε κατάσταση που αυτή η έκδοση δεν γνωρίζει· δείτε την στον πίνακα του marketplace."),
        [StillOpen] = (
            "The answer could not be understood ({0}), and the order is still open there: nothing was decided. Decide again, or in the marketplace's own panel.",
            "Η απάντηση δεν ήταν κατανοητή ({0}) και η παραγγελία είναι ακόμη ανοιχτή εκεί: δεν αποφασίστηκε τίποτα. Αποφασίστε ξανά, εδώ ή στον πίνακα του marketplace."),
        [Unresolved] = (
            "It could not be found out whether the decision took effect: {0} It is not sent again. Look at the order in the marketplace's own panel, then press Refresh here; if it is still open, decide again.",
            "Δεν διαπιστώθηκε αν η απόφαση ίσχυσε: {0} Δεν θα σταλεί ξανά. Δείτε την παραγγελία στον πίνακα του marketplace και πατήστε εδώ Ανανέωση· αν είναι ακόμη ανοιχτή, αποφασίστε ξανά."),
        [NeverSent] = (
            "The decision did not reach the marketplace in time and is not sent any more: {0} Look at the order in the marketplace's own panel.",
            "Η απόφαση δεν έφτασε εγκαίρως στο marketplace και δεν θα σταλεί πλέον: {0} Δείτε την παραγγελία στον πίνακα του marketplace."),
        [NoEffect] = ("It had had no effect.", "Δεν είχε ισχύσει."),
        [Withdrawn] = ("The decision was withdrawn; it had had no effect. You can decide again.", "Η απόφαση ανακλήθηκε· δεν είχε ισχύσει. Μπορείτε να αποφασίσετε ξανά."),
        [NothingToWithdraw] = ("There is no decision left to withdraw.", "Δεν υπάρχει πλέον απόφαση για ανάκληση."),
        [BeingSent] = ("The decision is being sent at this moment. Try again in two minutes.", "Η απόφαση στέλνεται αυτή τη στιγμή. Δοκιμάστε ξανά σε δύο λεπτά."),
        [NotReadNow] = (
            "The decision may have taken effect and the order cannot be read at the moment, so it was not withdrawn: {0}",
            "Η απόφαση ίσως έχει ισχύσει και η παραγγελία δεν μπορεί να διαβαστεί αυτή τη στιγμή, οπότε δεν ανακλήθηκε: {0}"),
        [Untold] = ("The order could be read, but not what has become of its voucher.", "Η παραγγελία διαβάστηκε, αλλά όχι τι έγινε με το voucher της."),
        [Unexpected] = ("An unexpected error of the shop ({0}); see the log.", "Μη αναμενόμενο σφάλμα του καταστήματος ({0})· δείτε το log."),
    };
}
