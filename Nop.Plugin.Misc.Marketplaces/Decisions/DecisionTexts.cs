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
    public const string InvoiceTold = Prefix + "Journal.InvoiceTold";
    public const string CreditInvoiceTold = Prefix + "Journal.CreditInvoiceTold";
    public const string RescheduleTold = Prefix + "Journal.RescheduleTold";
    public const string RelocateTold = Prefix + "Journal.RelocateTold";
    public const string VoucherTold = Prefix + "Journal.VoucherTold";
    public const string NotShown = Prefix + "Decision.NotShown";
    public const string NoFile = Prefix + "Decision.NoFile";
    public const string FileTooLarge = Prefix + "Decision.FileTooLarge";
    public const string FileOfOtherKind = Prefix + "Decision.FileOfOtherKind";
    public const string FileThere = Prefix + "Decision.FileThere";
    public const string FileGone = Prefix + "Decision.FileGone";
    public const string NoShopFile = Prefix + "Decision.NoShopFile";
    public const string PickupGone = Prefix + "Decision.PickupGone";
    public const string Confirmed = Prefix + "Journal.CommandConfirmed";
    public const string ConfirmedByReading = Prefix + "Journal.CommandConfirmedByReading";
    public const string Refused = Prefix + "Journal.CommandRefused";
    public const string AnswerLost = Prefix + "Journal.AnswerLost";
    public const string NotSent = Prefix + "Journal.CommandNotSent";
    public const string NotReadBack = Prefix + "Journal.NotReadBack";

    public const string UnknownThere = Prefix + "Decision.UnknownThere";
    public const string UnknownState = Prefix + "Decision.UnknownState";
    public const string StillOpen = Prefix + "Decision.StillOpen";
    public const string NoChange = Prefix + "Decision.NoChange";
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
        [NotOpen] = ("The order no longer waits for your decision.", "Η παραγγελία δεν περιμένει πλέον απόφαση."),
        [UnderWay] = ("Another decision on this order is under way or was made.", "Υπάρχει ήδη απόφαση για την παραγγελία ή βρίσκεται σε εξέλιξη."),
        [DecidedOtherwise] = ("The order had been decided differently before.", "Για την παραγγελία είχε ήδη ληφθεί διαφορετική απόφαση."),

        [AcceptDecided] = ("Decided: accept.", "Απόφαση: αποδοχή."),
        [RejectDecided] = ("Decided: reject.", "Απόφαση: απόρριψη."),
        [ReadyTold] = ("Packed: ready for the courier.", "Συσκευάστηκε: έτοιμη για τον courier."),
        [NotReadyTold] = ("Not ready for the courier after all.", "Τελικά δεν είναι έτοιμη για τον courier."),
        [TrackingTold] = ("Tracking numbers: {0}", "Αριθμοί αποστολής: {0}"),
        [NotOffered] = ("The marketplace does not take this in the order's present state.", "Το marketplace δεν το δέχεται στη σημερινή κατάσταση της παραγγελίας."),
        [NoTrackingCode] = ("Type the tracking number.", "Πληκτρολογήστε τον αριθμό αποστολής."),
        [InvoiceTold] = ("Receipt or invoice sent: {0} KB.", "Στάλθηκε απόδειξη ή τιμολόγιο: {0} KB."),
        [CreditInvoiceTold] = ("Credit invoice sent: {0} KB.", "Στάλθηκε πιστωτικό: {0} KB."),
        [RescheduleTold] = ("Pickup to be moved to: {0}", "Αλλαγή ημέρας παραλαβής σε: {0}"),
        [RelocateTold] = ("Pickup to be made from: {0}", "Αλλαγή σημείου παραλαβής σε: {0}"),
        [VoucherTold] = ("Voucher asked for.", "Ζητήθηκε voucher."),
        [NotShown] = (
            "The answer was lost, and the order does not show whether this has arrived. It is not sent again by itself: look in the marketplace's own panel, and send it again from here if it is missing there.",
            "Η απάντηση χάθηκε και η παραγγελία δεν δείχνει αν αυτό έφτασε. Δεν στέλνεται ξανά αυτόματα: δείτε στον πίνακα του marketplace και, αν λείπει, στείλτε το ξανά από εδώ."),
        [NoFile] = ("Choose a file.", "Επιλέξτε αρχείο."),
        [FileTooLarge] = ("The file has {0} MB, the marketplace takes up to {1} MB. Nothing was sent.", "Το αρχείο έχει {0} MB, το marketplace δέχεται έως {1} MB. Δεν στάλθηκε τίποτα."),
        [FileOfOtherKind] = (
            "The file is no pdf, png or jpg, whatever it is called. Nothing was sent.",
            "Το αρχείο δεν είναι pdf, png ή jpg, όπως κι αν ονομάζεται. Δεν στάλθηκε τίποτα."),
        [FileThere] = (
            "The marketplace has a file already, maybe from your invoicing provider. Look at it; if yours should take its place, tick that and send again.",
            "Το marketplace έχει ήδη αρχείο, ίσως από τον πάροχο τιμολόγησής σας. Δείτε το· αν θέλετε να το αντικαταστήσει το δικό σας, επιλέξτε το και στείλτε ξανά."),
        [FileGone] = ("The file to be sent is no longer there. Nothing was sent; choose it again.", "Το αρχείο προς αποστολή δεν υπάρχει πλέον. Δεν στάλθηκε τίποτα· επιλέξτε το ξανά."),
        [NoShopFile] = ("The shop could not print the order as a PDF; see nopCommerce's log.", "Το κατάστημα δεν μπόρεσε να εκτυπώσει την παραγγελία σε PDF· δείτε το αρχείο καταγραφής του nopCommerce."),
        [PickupGone] = (
            "That is not offered any more. Open the window again and choose from what is offered now.",
            "Αυτό δεν προσφέρεται πλέον. Ανοίξτε ξανά το παράθυρο και επιλέξτε από όσα προσφέρονται τώρα."),
        [Confirmed] = ("The marketplace confirmed the decision.", "Το marketplace επιβεβαίωσε την απόφαση."),
        [ConfirmedByReading] = ("The order shows that the decision has taken effect.", "Η κατάσταση της παραγγελίας δείχνει ότι η απόφαση ίσχυσε."),
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
        [NoChange] = (
            "The answer could not be understood ({0}), and the order shows no change. Try again, here or in the marketplace's own panel.",
            "Η απάντηση δεν ήταν κατανοητή ({0}) και η παραγγελία δεν δείχνει αλλαγή. Δοκιμάστε ξανά, εδώ ή στον πίνακα του marketplace."),
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
        [Unexpected] = ("An unexpected error of the shop ({0}); see nopCommerce's log.", "Μη αναμενόμενο σφάλμα του καταστήματος ({0})· δείτε το αρχείο καταγραφής του nopCommerce."),
    };
}
