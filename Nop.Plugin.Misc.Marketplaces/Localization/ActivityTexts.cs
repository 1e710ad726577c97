namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class ActivityTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Activity.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("Log", "Ιστορικό επικοινωνίας"),
        [Prefix + "Inbox"] = ("Received messages", "Εισερχόμενα μηνύματα"),
        [Prefix + "Inbox.Explanation"] = (
            "Everything a marketplace sends is kept here first. A message that could not be read needs you: remove the cause, then let it be processed again. An order that was read but cannot go on waits under Orders, with its reason.",
            "Ό,τι στέλνει ένα marketplace φυλάσσεται πρώτα εδώ. Ένα μήνυμα που δεν διαβάστηκε σάς χρειάζεται: διορθώστε την αιτία και πατήστε «Νέα επεξεργασία». Μια παραγγελία που διαβάστηκε αλλά δεν μπορεί να προχωρήσει περιμένει στις Παραγγελίες, με τον λόγο της."),
        [Prefix + "Commands"] = ("Sent decisions", "Απαντήσεις που στάλθηκαν"),
        [Prefix + "Commands.Explanation"] = ("What the shop has told the marketplaces: acceptances, rejections, parcels, documents.", "Όσα δήλωσε το κατάστημα στα marketplaces: αποδοχές, απορρίψεις, δέματα, παραστατικά."),
        [Prefix + "Journal"] = ("Events", "Συμβάντα"),
        [Prefix + "ReceivedOn"] = ("Received", "Λήψη"),
        [Prefix + "CreatedOn"] = ("Time", "Ώρα"),
        [Prefix + "Message"] = ("Message", "Μήνυμα"),
        [Prefix + "Attempts"] = ("Attempts", "Προσπάθειες"),
        [Prefix + "NextAttempt"] = ("Next attempt", "Επόμενη προσπάθεια"),
        [Prefix + "Kind"] = ("Decision", "Απάντηση"),
        [Prefix + "Answer"] = ("Marketplace's answer", "Τι απάντησε το marketplace"),
        [Prefix + "Text"] = ("What happened", "Τι συνέβη"),
        [Prefix + "Replay"] = ("Process again", "Νέα επεξεργασία"),
        [Prefix + "Replayed"] = ("The message will be processed again.", "Θα γίνει νέα επεξεργασία του μηνύματος."),
        [Prefix + "Discard"] = ("Ignore", "Αγνόηση"),
        [Prefix + "DiscardQuestion"] = ("Ignore this message? It will not be processed; for a while it can be found under the state Ignored.", "Να αγνοηθεί το μήνυμα; Δεν θα γίνει επεξεργασία· για ένα διάστημα θα το βρίσκετε στην κατάσταση «Αγνοήθηκε»."),
        [Prefix + "NotWaiting"] = ("The message does not wait for you any more.", "Το μήνυμα δεν σας περιμένει πλέον."),
        [Prefix + "Discarded"] = ("The message is ignored.", "Το μήνυμα αγνοήθηκε."),

        [Prefix + "Search.InboxStateId"] = ("State", "Κατάσταση"),
        [Prefix + "Search.InboxStateId.Hint"] = ("Show messages in one state.", "Εμφάνιση μηνυμάτων σε μία κατάσταση."),
        [Prefix + "Search.OnlyWarnings"] = ("Only warnings and errors", "Μόνο προειδοποιήσεις και σφάλματα"),
        [Prefix + "Search.OnlyWarnings.Hint"] = ("Hide what went as it should.", "Χωρίς όσα πήγαν όπως έπρεπε."),

        [Prefix + "Quarantine"] = ("Products no longer sent", "Προϊόντα που δεν στέλνονται πια"),
        [Prefix + "Quarantine.Explanation"] = (
            "The marketplace has refused these eight times in a row, so they are not sent again by themselves. Correct what it names, in the shop or there: a change of stock or price is sent at once. Or press Send again. Pieces that you no longer have are the exception: the shop tries every hour to take them off sale.",
            "Το marketplace τα απέρριψε οκτώ φορές στη σειρά, γι' αυτό δεν στέλνονται ξανά αυτόματα. Διορθώστε ό,τι αναφέρει, στο κατάστημα ή εκεί: κάθε αλλαγή αποθέματος ή τιμής στέλνεται αμέσως. Ή πατήστε «Νέα αποστολή». Εξαίρεση είναι τα τεμάχια που δεν έχετε πια: η απόσυρσή τους δοκιμάζεται κάθε ώρα."),
        [Prefix + "Since"] = ("Since", "Από"),
        [Prefix + "Stock"] = ("Stock to count", "Απόθεμα προς μέτρηση"),
        [Prefix + "Stock.Explanation"] = (
            "Here the stock in the shop does not agree with its own history: a movement was overwritten. Count the pieces, correct the stock on the product's page if it is wrong, then press Counted.",
            "Εδώ το απόθεμα του καταστήματος δεν συμφωνεί με το ιστορικό του: κάποια κίνηση χάθηκε. Μετρήστε τα τεμάχια, διορθώστε το απόθεμα στη σελίδα του προϊόντος αν είναι λάθος και πατήστε «Μετρήθηκε»."),
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
