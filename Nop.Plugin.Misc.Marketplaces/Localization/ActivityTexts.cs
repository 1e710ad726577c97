namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class ActivityTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Activity.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("Activity", "Δραστηριότητα"),
        [Prefix + "Inbox"] = ("Received messages", "Εισερχόμενα μηνύματα"),
        [Prefix + "Inbox.Explanation"] = (
            "Everything a marketplace sends or answers is kept here first. A message in quarantine needs you: remove the cause, then replay it. An order that was understood but cannot go on waits under Orders, with its reason.",
            "Ό,τι στέλνει ή απαντά ένα marketplace φυλάσσεται πρώτα εδώ. Ένα μήνυμα σε καραντίνα σάς χρειάζεται: διορθώστε την αιτία και επαναλάβετέ το. Μια παραγγελία που διαβάστηκε αλλά δεν μπορεί να προχωρήσει περιμένει στις Παραγγελίες, με τον λόγο της."),
        [Prefix + "Commands"] = ("Commands", "Εντολές"),
        [Prefix + "Commands.Explanation"] = ("What the shop has told the marketplaces.", "Όσα δήλωσε το κατάστημα στα marketplaces."),
        [Prefix + "Journal"] = ("Journal", "Ημερολόγιο"),
        [Prefix + "ReceivedOn"] = ("Received", "Λήψη"),
        [Prefix + "CreatedOn"] = ("Time", "Ώρα"),
        [Prefix + "Message"] = ("Message", "Μήνυμα"),
        [Prefix + "Attempts"] = ("Attempts", "Προσπάθειες"),
        [Prefix + "NextAttempt"] = ("Next attempt", "Επόμενη προσπάθεια"),
        [Prefix + "Kind"] = ("Command", "Εντολή"),
        [Prefix + "Answer"] = ("Answer", "Απάντηση"),
        [Prefix + "Text"] = ("What happened", "Τι συνέβη"),
        [Prefix + "Replay"] = ("Replay", "Επανάληψη"),
        [Prefix + "Replayed"] = ("The message will be processed again.", "Το μήνυμα θα επεξεργαστεί ξανά."),
        [Prefix + "Discard"] = ("Discard", "Απόρριψη"),
        [Prefix + "DiscardQuestion"] = ("Discard this message? It will not be processed; it stays under the state Discarded for a while.", "Να απορριφθεί το μήνυμα; Δεν θα επεξεργαστεί· μένει για ένα διάστημα στην κατάσταση «Απορρίφθηκε»."),
        [Prefix + "NotWaiting"] = ("The message does not wait for you any more.", "Το μήνυμα δεν σας περιμένει πλέον."),
        [Prefix + "Discarded"] = ("The message has been discarded.", "Το μήνυμα απορρίφθηκε."),

        [Prefix + "Search.InboxStateId"] = ("State", "Κατάσταση"),
        [Prefix + "Search.InboxStateId.Hint"] = ("Show messages in one state.", "Εμφάνιση μηνυμάτων σε μία κατάσταση."),
        [Prefix + "Search.OnlyWarnings"] = ("Only warnings and errors", "Μόνο προειδοποιήσεις και σφάλματα"),
        [Prefix + "Search.OnlyWarnings.Hint"] = ("Leave out what went as it should.", "Χωρίς όσα πήγαν όπως έπρεπε."),

        [Prefix + "Quarantine"] = ("Listings in quarantine", "Καταχωρίσεις σε καραντίνα"),
        [Prefix + "Quarantine.Explanation"] = (
            "The marketplace has refused these eight times in a row, so they are not sent again by themselves. Put right what it names, in the shop or there: a changed offer is sent at once. Or press Send again. Pieces that are not there are never left standing: to take them off is tried every hour for ever.",
            "Το marketplace τις απέρριψε οκτώ φορές στη σειρά, γι' αυτό δεν στέλνονται ξανά από μόνες τους. Διορθώστε ό,τι αναφέρει, στο κατάστημα ή εκεί: μια αλλαγμένη προσφορά στέλνεται αμέσως. Ή πατήστε «Νέα αποστολή». Τεμάχια που δεν υπάρχουν δεν μένουν ποτέ: η αφαίρεσή τους δοκιμάζεται κάθε ώρα, για πάντα."),
        [Prefix + "Since"] = ("Since", "Από"),
        [Prefix + "Stock"] = ("Stock to be counted", "Απόθεμα προς μέτρηση"),
        [Prefix + "Stock.Explanation"] = (
            "Here the stock in the shop is not what its history makes: something has overwritten a movement. Count the pieces, correct the stock on the product's page if it is wrong, then press Counted.",
            "Εδώ το απόθεμα του καταστήματος δεν είναι αυτό που προκύπτει από το ιστορικό του: κάτι αντικατέστησε μια κίνηση. Μετρήστε τα τεμάχια, διορθώστε το απόθεμα στη σελίδα του προϊόντος αν είναι λάθος και πατήστε «Μετρήθηκε»."),
        [Prefix + "FoundOn"] = ("Found", "Εντοπίστηκε"),
        [Prefix + "Sku"] = ("SKU", "SKU"),
        [Prefix + "Expected"] = ("By the history", "Από το ιστορικό"),
        [Prefix + "Actual"] = ("In the shop", "Στο κατάστημα"),
        [Prefix + "Counted"] = ("Counted", "Μετρήθηκε"),
        [Prefix + "CountedQuestion"] = ("Have you counted, and does the shop have the right figure now?", "Μετρήσατε τα τεμάχια και έχει πλέον το κατάστημα το σωστό απόθεμα;"),
        [Prefix + "StockCounted"] = ("Thank you: the stock counts from here.", "Ευχαριστούμε: το απόθεμα ισχύει από εδώ και πέρα."),
        [Prefix + "StockMoved"] = ("The stock has just moved, or the difference has ended. Please look again.", "Το απόθεμα μόλις άλλαξε ή η διαφορά έκλεισε. Ελέγξτε ξανά."),
    };
}
