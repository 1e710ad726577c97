namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>The list of orders, the decision dialogs, and the panel on the native order page.</summary>
public static class OrdersTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Orders.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("Marketplace orders", "Παραγγελίες marketplace"),
        [Prefix + "Marketplace"] = ("Marketplace", "Marketplace"),
        [Prefix + "Code"] = ("Code", "Κωδικός"),
        [Prefix + "State"] = ("State", "Κατάσταση"),
        [Prefix + "PlacedOn"] = ("Placed on", "Ημερομηνία"),
        [Prefix + "DecideBy"] = ("Accept within", "Αποδοχή εντός"),
        [Prefix + "Buyer"] = ("Buyer", "Αγοραστής"),
        [Prefix + "Total"] = ("Total", "Σύνολο"),
        [Prefix + "Problem"] = ("Problem", "Πρόβλημα"),
        [Prefix + "Order"] = ("Order no.", "Αρ. παραγγελίας"),
        [Prefix + "Many.SelectAll"] = ("Select all that wait", "Επιλογή όλων όσων περιμένουν"),
        [Prefix + "Many.Accept"] = ("Accept selected", "Αποδοχή επιλεγμένων"),
        [Prefix + "Many.Hint"] = (
            "Each is picked up as the rules of its account say. One that needs a choice of its own stays out and says why.",
            "Καθεμία παραλαμβάνεται όπως λένε οι κανόνες του λογαριασμού της. Όποια χρειάζεται δική της επιλογή μένει έξω και λέει γιατί."),
        [Prefix + "Many.Question"] = ("Accept the selected orders ({0})?", "Αποδοχή των επιλεγμένων παραγγελιών ({0});"),
        [Prefix + "Many.Title"] = ("Accepted: {0} of {1}", "Έγιναν αποδεκτές: {0} από {1}"),
        [Prefix + "Many.Done"] = ("Accepted.", "Έγινε αποδεκτή."),
        [Prefix + "Many.LeftOut"] = ("Too many for one click; left as they are: {0}.", "Πάρα πολλές για ένα κλικ· έμειναν ως έχουν: {0}."),
        [Prefix + "Test"] = ("Test", "Δοκιμή"),

        [Prefix + "Quarantine"] = (
            "Messages that could not be read: {0}. An order may be missing or out of date while its deadline runs — look at them.",
            "Μηνύματα που δεν διαβάστηκαν: {0}. Ίσως λείπει παραγγελία ή δεν είναι ενημερωμένη, ενώ η προθεσμία της τρέχει — ελέγξτε τα."),

        [Prefix + "Search.AccountId"] = ("Marketplace", "Marketplace"),
        [Prefix + "Search.AccountId.Hint"] = ("Show the orders of one marketplace.", "Εμφάνιση των παραγγελιών ενός marketplace."),
        [Prefix + "Search.StateId"] = ("State", "Κατάσταση"),
        [Prefix + "Search.StateId.Hint"] = ("Show orders in one state.", "Εμφάνιση παραγγελιών σε μία κατάσταση."),
        [Prefix + "Search.OutcomeId"] = ("Performance", "Απόδοση"),
        [Prefix + "Search.OutcomeId.Hint"] = ("The orders behind a figure of the performance page.", "Οι παραγγελίες πίσω από έναν δείκτη απόδοσης."),
        [Prefix + "Search.PeriodId"] = ("Period", "Περίοδος"),
        [Prefix + "Search.PeriodId.Hint"] = ("Thirty days by the shop's time zone, today included.", "Τριάντα ημέρες στη ζώνη ώρας του καταστήματος, μαζί με τη σημερινή."),
        [Prefix + "Search.PlacedFrom"] = ("Placed from", "Από"),
        [Prefix + "Search.PlacedFrom.Hint"] = ("First day.", "Πρώτη ημέρα."),
        [Prefix + "Search.PlacedTo"] = ("Placed until", "Έως"),
        [Prefix + "Search.PlacedTo.Hint"] = ("Last day.", "Τελευταία ημέρα."),

        [Prefix + "Import"] = ("Import by code", "Εισαγωγή με κωδικό"),
        [Prefix + "Import.Explanation"] = (
            "Brings in one order that did not come by itself, by its code in Skroutz Merchants or in the Shopflix panel.",
            "Φέρνει μία παραγγελία που δεν ήρθε μόνη της, με τον κωδικό της από το Skroutz Merchants ή από τον πίνακα του Shopflix."),
        [Prefix + "Import.NoCode"] = ("Choose the marketplace and enter the order's code.", "Επιλέξτε το marketplace και γράψτε τον κωδικό της παραγγελίας."),
        [Prefix + "Import.Done"] = ("The order has been read.", "Η παραγγελία διαβάστηκε."),
        [Prefix + "Import.Waits"] = (
            "The order {0} was read, but could not be processed yet. It waits in the Log, with the reason.",
            "Η παραγγελία {0} διαβάστηκε, αλλά δεν έγινε ακόμη επεξεργασία της. Περιμένει στο Ιστορικό επικοινωνίας, με την αιτία."),
        [Prefix + "Import.Unknown"] = ("The marketplace does not know an order {0}.", "Το marketplace δεν γνωρίζει παραγγελία {0}."),

        [Prefix + "Accept"] = ("Accept", "Αποδοχή"),
        [Prefix + "Accept.Title"] = ("Accept order {0}", "Αποδοχή παραγγελίας {0}"),
        [Prefix + "Accept.PickupLocation"] = ("Where does the courier pick it up?", "Από πού θα το παραλάβει ο courier;"),
        [Prefix + "Accept.PickupWindow"] = ("When?", "Πότε;"),
        [Prefix + "Accept.WindowsOver"] = (
            "All the times that the marketplace offers are over. Close this and try again in a few minutes; if it stays so, choose one all the same, or accept in the marketplace's own panel.",
            "Όλες οι ώρες που προσφέρει το marketplace έχουν περάσει. Κλείστε το παράθυρο και δοκιμάστε ξανά σε λίγα λεπτά· αν δεν αλλάξει, επιλέξτε παρ' όλα αυτά μία ή κάντε την αποδοχή στον πίνακα του marketplace."),
        [Prefix + "Accept.Parcels"] = ("How many parcels?", "Πόσα δέματα;"),
        [Prefix + "Accept.NothingToChoose"] = ("There is nothing to choose: the order is accepted as it is.", "Δεν υπάρχει κάτι να επιλέξετε: η παραγγελία γίνεται δεκτή ως έχει."),

        [Prefix + "Reject"] = ("Reject", "Απόρριψη"),
        [Prefix + "Reject.Title"] = ("Reject order {0}", "Απόρριψη παραγγελίας {0}"),
        [Prefix + "Reject.Cost"] = ("A rejection may cost a fee and counts against your shop at the marketplace. It cannot be taken back.", "Η απόρριψη μπορεί να έχει χρέωση και μετρά αρνητικά για το κατάστημά σας στο marketplace. Δεν αναιρείται."),
        [Prefix + "Reject.CostInEuro"] = (
            "A rejection costs {0} % of the commission, for the whole order {1}, and counts against your shop at the marketplace. It cannot be taken back.",
            "Η απόρριψη χρεώνεται με το {0} % της προμήθειας, για ολόκληρη την παραγγελία {1}, και μετρά αρνητικά για το κατάστημά σας στο marketplace. Δεν αναιρείται."),
        [Prefix + "Reject.CostInShare"] = (
            "A rejection costs {0} % of the commission of what is rejected and counts against your shop at the marketplace. It cannot be taken back.",
            "Η απόρριψη χρεώνεται με το {0} % της προμήθειας όσων απορρίπτονται και μετρά αρνητικά για το κατάστημά σας στο marketplace. Δεν αναιρείται."),
        [Prefix + "Reject.Deliverable"] = ("available: {0}", "διαθέσιμα: {0}"),
        [Prefix + "RejectThere"] = ("Reject at the marketplace…", "Απόρριψη στο marketplace…"),
        [Prefix + "Reject.ByLine"] = ("Some products", "Κάποια προϊόντα"),
        [Prefix + "Reject.Whole"] = ("The whole order", "Ολόκληρη η παραγγελία"),
        [Prefix + "Reject.NoReason"] = ("Available", "Διαθέσιμο"),
        [Prefix + "Reject.Reason"] = ("Reason", "Λόγος"),
        [Prefix + "Reject.WithoutReason"] = ("Without a reason", "Χωρίς λόγο"),
        [Prefix + "Reject.Text"] = ("Reason in your own words", "Λόγος με δικά σας λόγια"),
        [Prefix + "Reject.Text.Note"] = ("The marketplace reads this text.", "Το κείμενο το διαβάζει το marketplace."),
        [Prefix + "Reject.Available"] = ("Available pieces", "Διαθέσιμα τεμάχια"),
        [Prefix + "Reject.Ordered"] = ("{0} ordered", "{0} σε παραγγελία"),
        [Prefix + "Reject.NoLine"] = ("Choose a reason for at least one product.", "Επιλέξτε λόγο για τουλάχιστον ένα προϊόν."),
        [Prefix + "Reject.BadQuantity"] = ("The available pieces must not be negative.", "Τα διαθέσιμα τεμάχια δεν μπορεί να είναι αρνητικά."),

        [Prefix + "Answer.Confirmed"] = ("Done: the marketplace has confirmed the decision. Close this to see what comes next.", "Έγινε: το marketplace επιβεβαίωσε την απόφαση. Κλείστε το παράθυρο για να δείτε τι ακολουθεί."),
        [Prefix + "Answer.AlreadyDecided"] = ("The order had been decided already, in the same way.", "Για την παραγγελία είχε ήδη ληφθεί η ίδια απόφαση."),
        [Prefix + "Answer.Refused"] = ("The marketplace refused the decision:", "Το marketplace δεν δέχτηκε την απόφαση:"),
        [Prefix + "Answer.Unknown"] = ("The marketplace's answer was lost. The order will be checked by itself; nothing is sent twice.", "Η απάντηση του marketplace χάθηκε. Η παραγγελία θα ελεγχθεί αυτόματα· τίποτα δεν στέλνεται δύο φορές."),
        [Prefix + "Answer.NotPossible"] = ("Nothing was sent:", "Δεν στάλθηκε τίποτα:"),
        [Prefix + "OpenDecision"] = (
            "Decided: {0} ({1}). The marketplace has not confirmed it yet; it is cleared up by itself, next at {2}.",
            "Απόφαση: {0} ({1}). Το marketplace δεν την έχει επιβεβαιώσει ακόμη· ο επόμενος αυτόματος έλεγχος ({2}) θα δείξει τι έγινε."),
        [Prefix + "Withdraw"] = ("Withdraw the decision", "Ανάκληση της απόφασης"),
        [Prefix + "Withdraw.Hint"] = ("Possible as long as the decision has had no effect; the order is read to see that.", "Δυνατή όσο η απόφαση δεν έχει ισχύσει· η παραγγελία διαβάζεται για έλεγχο."),
        [Prefix + "Answer.Withdrawn"] = ("The decision was withdrawn.", "Η απόφαση ανακλήθηκε."),
        [Prefix + "Answer.Failed"] = ("The decision did not reach the marketplace:", "Η απόφαση δεν έφτασε στο marketplace:"),

        [Prefix + "UnknownThere"] = ("The marketplace does not know this order, or its answer could not be read.", "Το marketplace δεν γνωρίζει αυτή την παραγγελία ή η απάντησή του δεν ήταν αναγνώσιμη."),
        [Prefix + "NothingToDecide"] = ("The marketplace does not allow this now. The order's state there: {0}.", "Το marketplace δεν το επιτρέπει τώρα. Η κατάσταση της παραγγελίας εκεί: {0}."),

        [Prefix + "Panel.Title"] = ("Marketplace", "Marketplace"),
        [Prefix + "Panel.Tracking"] = ("Tracking number not sent yet", "Αριθμός αποστολής που δεν στάλθηκε"),
        [Prefix + "Panel.SendTracking"] = ("Send it to the marketplace…", "Αποστολή στο marketplace…"),
        [Prefix + "Panel.Accept"] = ("Accept at the marketplace…", "Αποδοχή στο marketplace…"),
        [Prefix + "Panel.Open"] = ("Open marketplace order", "Άνοιγμα παραγγελίας marketplace"),
    };
}
