namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Resource keys of this room and their texts.</summary>
public static class OrderTexts
{
    public const string AccountGone = Prefix + "Problem.AccountGone";
    public const string BadQuantity = Prefix + "Problem.BadQuantity";
    public const string BodyUnreadable = Prefix + "Problem.BodyUnreadable";
    public const string LineAmbiguous = Prefix + "Problem.LineAmbiguous";
    public const string LineUnknown = Prefix + "Problem.LineUnknown";
    public const string MoneyMismatch = Prefix + "Problem.MoneyMismatch";
    public const string NativeOrderGone = Prefix + "Problem.NativeOrderGone";
    public const string NoEuro = Prefix + "Problem.NoEuro";
    public const string NoLines = Prefix + "Problem.NoLines";
    public const string OfAnotherRecord = Prefix + "Problem.OfAnotherRecord";
    public const string ProductGone = Prefix + "Problem.ProductGone";
    public const string StoreGone = Prefix + "Problem.StoreGone";
    public const string Unexpected = Prefix + "Problem.Unexpected";

    public const string CancelledInShop = Prefix + "Journal.CancelledInShop";
    public const string Difference = Prefix + "Journal.Difference";
    public const string EventDoubtful = Prefix + "Journal.EventDoubtful";
    public const string EventIgnored = Prefix + "Journal.EventIgnored";
    public const string EventStale = Prefix + "Journal.EventStale";
    public const string LineMapped = Prefix + "Journal.LineMapped";
    public const string LinesChanged = Prefix + "Journal.LinesChanged";
    public const string HandledElsewhere = Prefix + "Journal.HandledElsewhere";
    public const string MessageDiscarded = Prefix + "Journal.MessageDiscarded";
    public const string MessageQuarantined = Prefix + "Journal.MessageQuarantined";
    public const string MessageReplayed = Prefix + "Journal.MessageReplayed";
    public const string Received = Prefix + "Journal.Received";
    public const string Reopened = Prefix + "Journal.Reopened";
    public const string TakenOver = Prefix + "Journal.TakenOver";
    public const string StateChanged = Prefix + "Journal.StateChanged";

    public const string StockAgrees = Prefix + "Journal.StockAgrees";
    public const string StockCounted = Prefix + "Journal.StockCounted";
    public const string StockDifference = Prefix + "Journal.StockDifference";

    public const string NoteReceived = Prefix + "Note.Received";
    public const string NoteState = Prefix + "Note.State";

    private const string Prefix = MarketplacesDefaults.Resources + ".";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [AccountGone] = ("The account this belongs to no longer exists.", "Ο λογαριασμός στον οποίο ανήκει δεν υπάρχει πλέον."),
        [BadQuantity] = ("The quantity of the line \"{0}\" is not a positive number.", "Η ποσότητα της γραμμής «{0}» δεν είναι θετικός αριθμός."),
        [BodyUnreadable] = ("The stored order can no longer be read.", "Η αποθηκευμένη παραγγελία δεν μπορεί πλέον να διαβαστεί."),
        [LineAmbiguous] = ("More than one product matches the line \"{0}\". Match it by hand on the order's page, or make the identity unique and try again.", "Περισσότερα από ένα προϊόντα ταιριάζουν με τη γραμμή «{0}». Αντιστοιχίστε την με το χέρι στη σελίδα της παραγγελίας, ή κάντε το αναγνωριστικό μοναδικό και δοκιμάστε ξανά."),
        [LineUnknown] = ("No product matches the line \"{0}\". Match it by hand on the order's page, or add the product or correct its identity, then try again.", "Κανένα προϊόν δεν ταιριάζει με τη γραμμή «{0}». Αντιστοιχίστε την με το χέρι στη σελίδα της παραγγελίας, ή προσθέστε το προϊόν ή διορθώστε το αναγνωριστικό του και δοκιμάστε ξανά."),
        [MoneyMismatch] = ("The amounts do not add up: the marketplace says {0} €, the lines make {1} €.", "Τα ποσά δεν συμφωνούν: το marketplace λέει {0} €, οι γραμμές δίνουν {1} €."),
        [NativeOrderGone] = ("The native order {0} no longer exists in the database.", "Η παραγγελία {0} του καταστήματος δεν υπάρχει πλέον στη βάση δεδομένων."),
        [NoEuro] = ("The shop has no currency EUR; add it under Configuration › Currencies.", "Το κατάστημα δεν έχει νόμισμα EUR· προσθέστε το στις Ρυθμίσεις › Νομίσματα."),
        [NoLines] = ("The order has no lines.", "Η παραγγελία δεν έχει γραμμές."),
        [OfAnotherRecord] = ("The order is in the shop already, as order {0}, by another account: two accounts have the same login. Remove one of them; nothing was done twice.", "Η παραγγελία υπάρχει ήδη στο κατάστημα, ως παραγγελία {0}, από άλλον λογαριασμό: δύο λογαριασμοί έχουν την ίδια σύνδεση. Αφαιρέστε τον έναν· τίποτα δεν έγινε δύο φορές."),
        [ProductGone] = ("The product of the line \"{0}\" was deleted.", "Το προϊόν της γραμμής «{0}» διαγράφηκε."),
        [StoreGone] = ("The store of the account no longer exists.", "Το κατάστημα του λογαριασμού δεν υπάρχει πλέον."),
        [Unexpected] = ("Processing failed ({0}); the log has the details. It is tried again by itself.", "Η επεξεργασία απέτυχε ({0})· λεπτομέρειες στο αρχείο καταγραφής. Θα γίνει νέα προσπάθεια αυτόματα."),

        [CancelledInShop] = ("The native order was cancelled or deleted in the shop, which put the stock back.", "Η παραγγελία ακυρώθηκε ή διαγράφηκε στο κατάστημα και το απόθεμα επέστρεψε."),
        [Difference] = ("The marketplace says \"{0}\", the native order is {1}: please look at both.", "Το marketplace λέει «{0}», η παραγγελία του καταστήματος είναι {1}: ελέγξτε και τις δύο."),
        [EventDoubtful] = ("A message with the state \"{0}\" may be out of order; the order is read again.", "Ένα μήνυμα με κατάσταση «{0}» ίσως ήρθε εκτός σειράς· η παραγγελία διαβάζεται ξανά."),
        [EventIgnored] = ("A message of the kind \"{0}\" was stored and needs nothing.", "Ένα μήνυμα τύπου «{0}» αποθηκεύτηκε και δεν χρειάζεται ενέργεια."),
        [EventStale] = ("A late message with the state \"{0}\" changed nothing.", "Ένα καθυστερημένο μήνυμα με κατάσταση «{0}» δεν άλλαξε τίποτα."),
        [HandledElsewhere] = ("Placed before the account went live and decided already: handled some other way. No order was made in the shop and no stock was taken; the order's page offers both.", "Έγινε πριν ενεργοποιηθεί ο λογαριασμός και είχε ήδη αποφασιστεί: διεκπεραιώθηκε αλλιώς. Δεν έγινε παραγγελία στο κατάστημα και δεν δεσμεύτηκε απόθεμα· η σελίδα της παραγγελίας προσφέρει και τα δύο."),
        [LineMapped] = ("The line {0} was matched with the product {1} by a person.", "Η γραμμή {0} αντιστοιχίστηκε με το προϊόν {1} από χρήστη."),
        [LinesChanged] = ("The marketplace now names other lines than were sold; the native order was left as it is.", "Το marketplace αναφέρει άλλες γραμμές από όσες πουλήθηκαν· η παραγγελία του καταστήματος έμεινε ως έχει."),
        [MessageDiscarded] = ("Message {0} was discarded by a person.", "Το μήνυμα {0} απορρίφθηκε από χρήστη."),
        [MessageQuarantined] = ("Message {0} needs a person. {1}", "Το μήνυμα {0} χρειάζεται έλεγχο από χρήστη. {1}"),
        [MessageReplayed] = ("Message {0} is processed again.", "Το μήνυμα {0} επεξεργάζεται ξανά."),
        [Received] = ("Received with the state \"{0}\".", "Ελήφθη με κατάσταση «{0}»."),
        [Reopened] = ("The marketplace goes on with the order (\"{0}\") after it had called it off: the native order is open again.", "Το marketplace συνεχίζει την παραγγελία («{0}») αφού την είχε ακυρώσει: η παραγγελία του καταστήματος άνοιξε ξανά."),
        [StateChanged] = ("State changed from \"{0}\" to \"{1}\".", "Η κατάσταση άλλαξε από «{0}» σε «{1}»."),
        [TakenOver] = ("Taken over by a person.", "Παραλήφθηκε από χρήστη."),

        [StockAgrees] = ("Stock of product {0}: the shop and the history agree again, at {1}.", "Απόθεμα προϊόντος {0}: το κατάστημα και το ιστορικό συμφωνούν ξανά, στα {1}."),
        [StockCounted] = ("Stock of product {0} was counted by a person: {1}.", "Το απόθεμα του προϊόντος {0} μετρήθηκε από χρήστη: {1}."),
        [StockDifference] = ("Stock of product {0}: its history makes {1}, the shop has {2}. Something in the shop has overwritten a movement; please count.", "Απόθεμα προϊόντος {0}: από το ιστορικό προκύπτουν {1}, το κατάστημα έχει {2}. Κάτι στο κατάστημα αντικατέστησε μια κίνηση· μετρήστε το."),

        [NoteReceived] = ("{0} order {1} received.", "Ελήφθη παραγγελία {0} {1}."),
        [NoteState] = ("{0} order {1}: {2}", "Παραγγελία {0} {1}: {2}"),
    };
}
