namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>What an account still needs before it goes live, and the buttons that do it.</summary>
public static class ReadinessTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Configuration.";
    private const string Task = Prefix + "Ready.";
    private const string Button = Prefix + "Do.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Missing"] = ("Before going live", "Πριν ξεκινήσετε"),
        [Prefix + "Advice"] = ("Worth a look", "Δείτε και αυτά"),
        [Prefix + "Ready"] = ("Ready", "Έτοιμο"),
        [Prefix + "NotReady"] = ("Not ready yet", "Δεν είναι έτοιμο"),
        [Prefix + "Done"] = ("done", "έγινε"),
        [Prefix + "Open"] = ("to do", "εκκρεμεί"),
        [Prefix + "Note"] = ("note", "σημείωση"),

        [Task + "Enabled"] = ("Enable it", "Ενεργοποιήστε το"),
        [Task + "UserName"] = ("Enter the API e-mail", "Συμπληρώστε το e-mail του API"),
        [Task + "OrdersSecret"] = ("Enter the orders token or key", "Συμπληρώστε το token ή κλειδί παραγγελιών"),
        [Task + "ProductsSecret"] = ("Enter the products token", "Συμπληρώστε το token προϊόντων"),
        [Task + "OrdersAnswered"] = ("Test the connection: orders must answer", "Δοκιμάστε τη σύνδεση: πρέπει να απαντούν οι παραγγελίες"),
        [Task + "OffersAnswered"] = ("Test the connection: stock and prices must answer", "Δοκιμάστε τη σύνδεση: πρέπει να απαντούν τα αποθέματα και οι τιμές"),
        [Task + "StoreUrl"] = ("Your shop needs a public address that starts with https", "Το κατάστημα χρειάζεται δημόσια διεύθυνση που αρχίζει με https"),
        [Task + "ShopNotCalled"] = ("Try whether your shop answers at its own address", "Δοκιμάστε αν το κατάστημα απαντά στη διεύθυνσή του"),
        [Task + "ShopAnswers"] = ("Your shop answers at its own address", "Το κατάστημα απαντά στη διεύθυνσή του"),
        [Task + "ShopSilent"] = ("Your shop must answer at its own address. {0}", "Το κατάστημα πρέπει να απαντά στη διεύθυνσή του. {0}"),
        [Task + "ShopAnswersOthers"] = (
            "Messages of {1} arrive, but from this server your shop does not answer at its own address; nopCommerce's scheduled tasks need that. {0}",
            "Τα μηνύματα του {1} φτάνουν, αλλά από αυτόν τον διακομιστή το κατάστημα δεν απαντά στη διεύθυνσή του· το χρειάζονται οι προγραμματισμένες εργασίες του nopCommerce. {0}"),
        [Task + "WebhookToken"] = ("Make a new webhook URL: the present one cannot be read any more", "Δημιουργήστε νέα διεύθυνση webhook: η σημερινή δεν διαβάζεται πλέον"),
        [Task + "NoWebhook"] = (
            "Give {0} the webhook URL, then let it send a test message. No message has arrived yet",
            "Δηλώστε στο {0} τη διεύθυνση webhook και μετά ζητήστε δοκιμαστικό μήνυμα. Δεν έχει φτάσει ακόμη κανένα μήνυμα"),
        [Task + "Webhook"] = ("Messages of {0} arrive; the last one: {1}", "Τα μηνύματα του {0} φτάνουν· το τελευταίο: {1}"),
        [Task + "Vat"] = (
            "Set a VAT rate for every tax category of your published products, for buyers in the country below",
            "Ορίστε συντελεστή ΦΠΑ για κάθε κατηγορία ΦΠΑ των δημοσιευμένων προϊόντων σας, για αγοραστές στην παρακάτω χώρα"),
        [Task + "OffersConfirmed"] = (
            "See which products your ids find, and confirm: nothing is sent before",
            "Δείτε ποια προϊόντα βρίσκουν τα id σας και επιβεβαιώστε: πριν από αυτό δεν στέλνεται τίποτα"),
        [Task + "Listings"] = ("Products are found by their ids", "Βρίσκονται προϊόντα με τα id τους"),
        [Task + "NoListings"] = ("No product has been found by its id yet: see why", "Δεν έχει βρεθεί ακόμη κανένα προϊόν με το id του: δείτε γιατί"),
        [Task + "OrdersConfirmed"] = (
            "See which orders are open, and confirm from when on they come in: none is fetched before",
            "Δείτε ποιες παραγγελίες είναι ανοιχτές και επιβεβαιώστε από πότε θα λαμβάνονται: πριν από αυτό δεν λαμβάνεται καμία"),
        [Task + "Worker"] = ("The plugin is at work in the background (servers: {0})", "Το πρόσθετο εργάζεται στο παρασκήνιο (διακομιστές: {0})"),
        [Task + "NoWorker"] = (
            "The plugin is not at work in the background: restart the application, and look at the log if that does not help",
            "Το πρόσθετο δεν εργάζεται στο παρασκήνιο: επανεκκινήστε την εφαρμογή και, αν δεν βοηθήσει, δείτε το αρχείο καταγραφής"),
        [Task + "WorkerOff"] = (
            "Work in the background is switched off: only nopCommerce's scheduled tasks do everything, and later",
            "Η εργασία στο παρασκήνιο είναι απενεργοποιημένη: τα κάνουν όλα μόνο οι προγραμματισμένες εργασίες του nopCommerce, και αργότερα"),
        [Task + "SilentServer"] = (
            "The server {0} has not been at work since {1}. If you have switched it off, there is nothing to do: this note goes after a day",
            "Ο διακομιστής {0} δεν εργάζεται από {1}. Αν τον έχετε σβήσει, δεν χρειάζεται τίποτα: η σημείωση φεύγει μετά από μία ημέρα"),
        [Task + "TimeZone"] = (
            "The shop's time zone, {0}, is not Greek time: deadlines are shown in it, while pickup times are Greek",
            "Η ζώνη ώρας του καταστήματος, {0}, δεν είναι η ώρα Ελλάδας: οι προθεσμίες εμφανίζονται σε αυτήν, ενώ οι ώρες παραλαβής σε ώρα Ελλάδας"),

        [Prefix + "OffersHeld"] = (
            "Nothing is sent yet: see first which products your ids find, and confirm.",
            "Δεν στέλνεται τίποτα ακόμη: δείτε πρώτα ποια προϊόντα βρίσκουν τα id σας και επιβεβαιώστε."),
        [Prefix + "CheckProducts"] = ("Check my products", "Έλεγχος προϊόντων"),
        [Prefix + "CheckOrders"] = ("Check open orders", "Έλεγχος ανοιχτών παραγγελιών"),
        [Button + "Field"] = ("Go there", "Μετάβαση"),
        [Button + "Store"] = ("Store settings", "Στοιχεία καταστήματος"),
        [Button + "CallShop"] = ("Try it now", "Δοκιμή τώρα"),
        [Button + "CopyUrl"] = ("Copy URL", "Αντιγραφή διεύθυνσης"),
        [Button + "TestMessage"] = ("Ask for a test message", "Δοκιμαστικό μήνυμα"),
        [Button + "Tax"] = ("Tax settings", "Ρυθμίσεις φόρων"),
        [Button + "Log"] = ("Open the log", "Αρχείο καταγραφής"),
        [Button + "TimeZone"] = ("Time settings", "Ρυθμίσεις ώρας"),

        [Prefix + "ShopAnswers"] = ("Your shop answers at its own address.", "Το κατάστημα απαντά στη διεύθυνσή του."),
        [Prefix + "ShopNotReached"] = (
            "{0} answers and accepts the credentials, but your own shop does not answer at its address. {1}",
            "Το {0} απαντά και δέχεται τα στοιχεία, αλλά το ίδιο το κατάστημα δεν απαντά στη διεύθυνσή του. {1}"),
        [Prefix + "TestMessageAsked"] = (
            "{0} sends a test message within seconds or a few minutes. The list above shows when it has come.",
            "Το {0} στέλνει δοκιμαστικό μήνυμα σε δευτερόλεπτα ή λίγα λεπτά. Η παραπάνω λίστα θα δείξει ότι ήρθε."),
        [Prefix + "TestMessageRefused"] = ("{0} was not asked for a test message. {1}", "Δεν ζητήθηκε δοκιμαστικό μήνυμα από το {0}. {1}"),
    };
}
