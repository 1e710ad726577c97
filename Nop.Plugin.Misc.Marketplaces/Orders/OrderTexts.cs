namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Resource keys of this room and their texts.</summary>
public static class OrderTexts
{
    public const string AccountGone = Prefix + "Problem.AccountGone";
    public const string BadQuantity = Prefix + "Problem.BadQuantity";
    public const string BodyUnreadable = Prefix + "Problem.BodyUnreadable";
    public const string DiscountTooHigh = Prefix + "Problem.DiscountTooHigh";
    public const string EmptyLineCosts = Prefix + "Problem.EmptyLineCosts";
    public const string LineBelowZero = Prefix + "Problem.LineBelowZero";
    public const string LineContradicts = Prefix + "Problem.LineContradicts";
    public const string PartsOfCents = Prefix + "Problem.PartsOfCents";
    public const string SeveralDoubts = Prefix + "Problem.SeveralDoubts";
    public const string ShippingBelowZero = Prefix + "Problem.ShippingBelowZero";
    public const string ShippingTooHigh = Prefix + "Problem.ShippingTooHigh";
    public const string TooManyPieces = Prefix + "Problem.TooManyPieces";
    public const string TotalBelowLines = Prefix + "Problem.TotalBelowLines";
    public const string TotalBelowZero = Prefix + "Problem.TotalBelowZero";
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
    public const string HandledElsewhere = Prefix + "Journal.HandledElsewhere";
    public const string LineUnmapped = Prefix + "Journal.LineUnmapped";
    public const string MatchForgotten = Prefix + "Journal.MatchForgotten";
    public const string SoldOtherwise = Prefix + "Journal.SoldOtherwise";
    public const string SoldAgrees = Prefix + "Journal.SoldAgrees";
    public const string MessageDiscarded = Prefix + "Journal.MessageDiscarded";
    public const string MessageQuarantined = Prefix + "Journal.MessageQuarantined";
    public const string MessageReplayed = Prefix + "Journal.MessageReplayed";
    public const string Received = Prefix + "Journal.Received";
    public const string Reopened = Prefix + "Journal.Reopened";
    public const string TakenOver = Prefix + "Journal.TakenOver";
    public const string StateChanged = Prefix + "Journal.StateChanged";

    public const string TakenAsItIs = Prefix + "Journal.TakenAsItIs";

    public const string SoldSeveral = Prefix + "Sold.Several";
    public const string SoldLineGone = Prefix + "Sold.LineGone";
    public const string SoldLineNew = Prefix + "Sold.LineNew";
    public const string SoldQuantity = Prefix + "Sold.Quantity";
    public const string SoldPrice = Prefix + "Sold.Price";
    public const string SoldShipping = Prefix + "Sold.Shipping";
    public const string SoldTotal = Prefix + "Sold.Total";

    public const string StockAgrees = Prefix + "Journal.StockAgrees";
    public const string StockCounted = Prefix + "Journal.StockCounted";
    public const string StockDifference = Prefix + "Journal.StockDifference";

    public const string NoteReceived = Prefix + "Note.Received";
    public const string NoteLineLeftOut = Prefix + "Note.LineLeftOut";
    public const string NoteTakenAsItIs = Prefix + "Note.TakenAsItIs";
    public const string NoteState = Prefix + "Note.State";

    private const string Prefix = MarketplacesDefaults.Resources + ".";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [AccountGone] = ("The account this belongs to no longer exists.", "Ο λογαριασμός στον οποίο ανήκει δεν υπάρχει πλέον."),
        [BadQuantity] = ("The quantity of the item \"{0}\" is not a positive number.", "Η ποσότητα του είδους «{0}» δεν είναι θετικός αριθμός."),
        [BodyUnreadable] = ("The stored order can no longer be read.", "Η αποθηκευμένη παραγγελία δεν μπορεί πλέον να διαβαστεί."),
        [DiscountTooHigh] = ("The discount of {0} € is more than the items make, {1} €.", "Η έκπτωση {0} € είναι μεγαλύτερη από την αξία των ειδών, {1} €."),
        [EmptyLineCosts] = ("The item \"{0}\" has no pieces, but an amount of {1} €.", "Το είδος «{0}» έχει 0 τεμάχια αλλά ποσό {1} €."),
        [LineBelowZero] = ("The item \"{0}\" costs less than nothing: {1} €.", "Το είδος «{0}» έχει αρνητικό ποσό: {1} €."),
        [LineContradicts] = ("The item \"{0}\" contradicts itself: its pieces make {1} €, its total is {2} €.", "Τα ποσά του είδους «{0}» δεν συμφωνούν: τα τεμάχια δίνουν {1} €, το σύνολό του είναι {2} €."),
        [PartsOfCents] = ("The amount {0} € has parts of a cent.", "Το ποσό {0} € έχει υποδιαιρέσεις του λεπτού."),
        [SeveralDoubts] = ("{0} {1}", "{0} {1}"),
        [ShippingBelowZero] = ("Shipping or a surcharge is less than nothing: {0} €.", "Τα μεταφορικά ή μια επιβάρυνση είναι αρνητικά: {0} €."),
        [ShippingTooHigh] = ("Shipping and surcharges make {0} €, more than the {1} € that need no look; the items make {2} €.", "Τα μεταφορικά και οι επιβαρύνσεις είναι {0} €, πάνω από το όριο ελέγχου των {1} €· τα είδη κάνουν {2} €."),
        [TooManyPieces] = ("The item \"{0}\" is for {1} pieces, more than the {2} that need no look.", "Το είδος «{0}» έχει {1} τεμάχια, πάνω από το όριο ελέγχου των {2}."),
        [TotalBelowLines] = ("The marketplace says that the buyer pays {0} €, but the items and what it names besides make {1} €.", "Το marketplace λέει ότι ο αγοραστής πληρώνει {0} €, αλλά τα είδη και όσα άλλα αναφέρει κάνουν {1} €."),
        [TotalBelowZero] = ("The marketplace says that the buyer pays less than nothing: {0} €; the items make {1} €.", "Το marketplace λέει ότι ο αγοραστής πληρώνει αρνητικό ποσό: {0} €· τα είδη κάνουν {1} €."),
        [LineAmbiguous] = ("More than one product of the shop matches the item \"{0}\".", "Περισσότερα από ένα προϊόντα του καταστήματος ταιριάζουν με το είδος «{0}»."),
        [LineUnknown] = ("No product of the shop matches the item \"{0}\".", "Κανένα προϊόν του καταστήματος δεν ταιριάζει με το είδος «{0}»."),
        [MoneyMismatch] = ("The amounts do not add up: the marketplace says {0} €, the items make {1} €.", "Τα ποσά δεν συμφωνούν: το marketplace λέει {0} €, τα είδη κάνουν {1} €."),
        [NativeOrderGone] = ("The shop's order {0} no longer exists in the database.", "Η παραγγελία {0} του καταστήματος δεν υπάρχει πλέον στη βάση δεδομένων."),
        [NoEuro] = ("The shop has no currency EUR; add it under Configuration › Currencies.", "Το κατάστημα δεν έχει νόμισμα EUR· προσθέστε το στις Ρυθμίσεις › Νομίσματα."),
        [NoLines] = ("The order has no products.", "Η παραγγελία δεν έχει είδη."),
        [OfAnotherRecord] = ("The order is in the shop already, as order {0}, by another account: two accounts have the same login. Remove one of them; nothing was done twice.", "Η παραγγελία υπάρχει ήδη στο κατάστημα, ως παραγγελία {0}, από άλλον λογαριασμό: δύο λογαριασμοί έχουν την ίδια σύνδεση. Αφαιρέστε τον έναν· τίποτα δεν έγινε δύο φορές."),
        [ProductGone] = ("The product of the item \"{0}\" was deleted.", "Το προϊόν για το είδος «{0}» διαγράφηκε."),
        [StoreGone] = ("The store of the account no longer exists.", "Το κατάστημα του λογαριασμού δεν υπάρχει πλέον."),
        [Unexpected] = ("Processing failed ({0}); nopCommerce's log has the details. It is tried again by itself.", "Η επεξεργασία απέτυχε ({0})· λεπτομέρειες στο αρχείο καταγραφής του nopCommerce. Θα γίνει νέα προσπάθεια αυτόματα."),

        [CancelledInShop] = ("The shop's order was cancelled or deleted there, which put the stock back.", "Η παραγγελία ακυρώθηκε ή διαγράφηκε στο κατάστημα και το απόθεμα επέστρεψε."),
        [Difference] = ("The marketplace says \"{0}\", the shop's order is {1}: please look at both.", "Το marketplace λέει «{0}», η παραγγελία του καταστήματος είναι {1}: ελέγξτε και τις δύο."),
        [EventDoubtful] = ("An update arrived late, so the order was read again ({0}).", "Μια ενημέρωση ήρθε καθυστερημένα και η παραγγελία ξαναδιαβάστηκε ({0})."),
        [EventIgnored] = ("A message that needs nothing was stored ({0}).", "Ένα μήνυμα που δεν χρειάζεται ενέργεια αποθηκεύτηκε ({0})."),
        [EventStale] = ("An update arrived too late and changed nothing ({0}).", "Μια ενημέρωση ήρθε πολύ αργά και δεν άλλαξε τίποτα ({0})."),
        [HandledElsewhere] = ("Placed before the account went live and decided already: handled some other way. No order was made in the shop and no stock was taken; the order's page offers both.", "Έγινε πριν ενεργοποιηθεί ο λογαριασμός και είχε ήδη αποφασιστεί: διεκπεραιώθηκε αλλιώς. Δεν έγινε παραγγελία στο κατάστημα και δεν δεσμεύτηκε απόθεμα· η σελίδα της παραγγελίας προσφέρει και τα δύο."),
        [LineMapped] = ("Item {0}: the product {1} was chosen by hand.", "Είδος {0}: το προϊόν {1} επιλέχθηκε με το χέρι."),
        [LineUnmapped] = ("Item {0}: the choice of the product was undone.", "Είδος {0}: η επιλογή προϊόντος αναιρέθηκε."),
        [MatchForgotten] = ("What was chosen for the item {0} is no longer used for later orders.", "Ό,τι είχε επιλεγεί για το είδος {0} δεν ισχύει πλέον για επόμενες παραγγελίες."),
        [SoldOtherwise] = ("The marketplace now says something else than was sold: {0}. The shop's order was left as it is.", "Το marketplace λέει πλέον άλλα από όσα πουλήθηκαν: {0}. Η παραγγελία του καταστήματος έμεινε ως έχει."),
        [SoldAgrees] = ("The marketplace says what was sold again.", "Το marketplace συμφωνεί ξανά με όσα πουλήθηκαν."),
        [SoldSeveral] = ("{0}; {1}", "{0}· {1}"),
        [SoldLineGone] = ("the item \"{0}\" is gone (pieces sold: {1})", "το είδος «{0}» δεν υπάρχει πια (πουλήθηκαν τεμάχια: {1})"),
        [SoldLineNew] = ("the item \"{0}\" was not sold (pieces: {1})", "το είδος «{0}» δεν πουλήθηκε (τεμάχια: {1})"),
        [SoldQuantity] = ("\"{0}\": pieces sold: {1}, told: {2}", "«{0}»: τεμάχια που πουλήθηκαν: {1}, αναφέρονται: {2}"),
        [SoldPrice] = ("\"{0}\": sold for {1} €, told {2} €", "«{0}»: πουλήθηκε για {1} €, αναφέρονται {2} €"),
        [SoldShipping] = ("shipping: sold for {0} €, told {1} €", "μεταφορικά: πουλήθηκαν για {0} €, αναφέρονται {1} €"),
        [SoldTotal] = ("total: sold for {0} €, told {1} €", "σύνολο: πουλήθηκε για {0} €, αναφέρονται {1} €"),
        [MessageDiscarded] = ("Message {0} was ignored by a person.", "Το μήνυμα {0} αγνοήθηκε από χρήστη."),
        [MessageQuarantined] = ("Message {0} needs a person. {1}", "Το μήνυμα {0} χρειάζεται έλεγχο από χρήστη. {1}"),
        [MessageReplayed] = ("Message {0} is processed again.", "Γίνεται νέα επεξεργασία του μηνύματος {0}."),
        [Received] = ("Received: {0}", "Ελήφθη: {0}"),
        [Reopened] = ("The marketplace goes on with the order (\"{0}\") after it had called it off: the shop's order is open again.", "Το marketplace συνεχίζει την παραγγελία («{0}») αφού την είχε ακυρώσει: η παραγγελία του καταστήματος άνοιξε ξανά."),
        [StateChanged] = ("{1} (before: {0})", "{1} (πριν: {0})"),
        [TakenOver] = ("Taken over by a person.", "Καταχωρίστηκε στο κατάστημα από χρήστη."),

        [TakenAsItIs] = ("Taken over as it is by user {0}: {1}", "Καταχωρίστηκε ως έχει από τον χρήστη {0}: {1}"),

        [StockAgrees] = ("Stock of product {0}: the shop and the history agree again, at {1}.", "Απόθεμα προϊόντος {0}: το κατάστημα και το ιστορικό συμφωνούν ξανά, στα {1}."),
        [StockCounted] = ("Stock of product {0} was counted by a person: {1}.", "Το απόθεμα του προϊόντος {0} μετρήθηκε από χρήστη: {1}."),
        [StockDifference] = ("Stock of product {0}: its history makes {1}, the shop has {2}. A movement was overwritten; please count.", "Απόθεμα προϊόντος {0}: από το ιστορικό προκύπτουν {1}, το κατάστημα έχει {2}. Κάποια κίνηση χάθηκε· μετρήστε το."),

        [NoteReceived] = ("{0} order {1} received.", "Ελήφθη παραγγελία {0} {1}."),
        [NoteLineLeftOut] = ("{0} order {1}: the item \"{2}\" has no pieces and was left out.", "Παραγγελία {0} {1}: το είδος «{2}» έχει 0 τεμάχια και παραλείφθηκε."),
        [NoteTakenAsItIs] = ("{0} order {1} was taken over as it is by {2}: {3}", "Η παραγγελία {0} {1} καταχωρίστηκε ως έχει από {2}: {3}"),
        [NoteState] = ("{0} order {1}: {2}", "Παραγγελία {0} {1}: {2}"),
    };
}
