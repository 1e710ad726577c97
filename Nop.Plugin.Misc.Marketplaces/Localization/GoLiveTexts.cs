namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>The page on which an account goes live.</summary>
public static class GoLiveTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".GoLive.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("{0}: check and confirm", "{0}: έλεγχος και επιβεβαίωση"),
        [Prefix + "Back"] = ("back to the configuration", "πίσω στις ρυθμίσεις"),
        [Prefix + "Looking"] = ("Looking at your products and orders…", "Έλεγχος των προϊόντων και των παραγγελιών σας…"),
        [Prefix + "Products"] = ("Your products", "Τα προϊόντα σας"),
        [Prefix + "Products.Explanation"] = (
            "This is what your shop finds when the id in your XML is {0}. Compare a few ids with your XML: nothing is sent before you confirm.",
            "Αυτά βρίσκει το κατάστημά σας όταν το id στο XML σας είναι {0}. Συγκρίνετε μερικά id με το XML σας: δεν στέλνεται τίποτα πριν επιβεβαιώσετε."),
        [Prefix + "NotWhole"] = (
            "There are so many products that only a part was counted. The rest is treated alike.",
            "Τα προϊόντα είναι τόσα πολλά που μετρήθηκε μόνο ένα μέρος. Για τα υπόλοιπα ισχύουν τα ίδια."),
        [Prefix + "Found"] = ("found, stock and prices will be sent", "βρέθηκαν, θα στέλνονται αποθέματα και τιμές"),
        [Prefix + "WithoutId"] = ("without an id, will not be sent", "χωρίς id, δεν θα στέλνονται"),
        [Prefix + "Duplicate"] = ("with an id that others have too, will not be sent", "με id που έχουν και άλλα, δεν θα στέλνονται"),
        [Prefix + "NotOffered"] = ("not sold there", "δεν πωλούνται εκεί"),
        [Prefix + "AndMore"] = ("and {0} more", "και άλλα {0}"),
        [Prefix + "ConfirmOffers"] = ("Yes, send stock and prices of these {0} products", "Ναι, να στέλνονται αποθέματα και τιμές αυτών των {0} προϊόντων"),
        [Prefix + "OtherIdentity"] = ("No, my ids are others", "Όχι, τα id μου είναι άλλα"),
        [Prefix + "OffersConfirmed"] = ("You have confirmed this: changes are sent.", "Το έχετε επιβεβαιώσει: οι αλλαγές στέλνονται."),
        [Prefix + "PushOff"] = ("Sending stock and prices is switched off; it begins when you confirm and switch it on.", "Η αποστολή αποθεμάτων και τιμών είναι ανενεργή· αρχίζει όταν επιβεβαιώσετε και την ενεργοποιήσετε."),
        [Prefix + "OffersDone"] = ("Confirmed. Stock and prices are sent from now on.", "Επιβεβαιώθηκε. Τα αποθέματα και οι τιμές στέλνονται από τώρα."),
        [Prefix + "OtherIds"] = ("Somebody has changed the ids meanwhile. Check the products once more.", "Κάποιος άλλαξε στο μεταξύ τα id. Ελέγξτε ξανά τα προϊόντα."),

        [Prefix + "Orders"] = ("Open orders", "Ανοιχτές παραγγελίες"),
        [Prefix + "OpenOrders"] = (
            "Waiting to be accepted or rejected: {0}. Accepted already and under way: {1}.",
            "Περιμένουν αποδοχή ή απόρριψη: {0}. Ήδη αποδεκτές και σε εξέλιξη: {1}."),
        [Prefix + "NoOpenOrders"] = ("There are no open orders at the marketplace.", "Δεν υπάρχουν ανοιχτές παραγγελίες στο marketplace."),
        [Prefix + "Oldest"] = ("The oldest is of {0}.", "Η παλαιότερη είναι από {0}."),
        [Prefix + "MoreOrders"] = ("There are more; only a part was counted.", "Υπάρχουν περισσότερες· μετρήθηκε μόνο ένα μέρος."),
        [Prefix + "TooSlow"] = ("The marketplace took too long to list its orders.", "Το marketplace άργησε πολύ να δώσει τη λίστα των παραγγελιών."),
        [Prefix + "FromNow"] = ("Take orders that are placed from now on. What is open is handled as until now.", "Λήψη των παραγγελιών από τώρα και μετά. Οι ανοιχτές ολοκληρώνονται όπως μέχρι σήμερα."),
        [Prefix + "FromDate"] = ("Take the open ones too, placed since", "Λήψη και των ανοιχτών, από"),
        [Prefix + "Orders.Explanation"] = (
            "Orders that wait become orders of the shop and take their stock at once. Those that were accepted already are only shown, without stock.",
            "Όσες περιμένουν γίνονται παραγγελίες του καταστήματος και δεσμεύουν αμέσως απόθεμα. Όσες ήταν ήδη αποδεκτές μόνο εμφανίζονται, χωρίς απόθεμα."),
        [Prefix + "ConfirmOrders"] = ("Confirm", "Επιβεβαίωση"),
        [Prefix + "ChooseSince"] = ("Choose from when on orders are taken.", "Επιλέξτε από πότε λαμβάνονται οι παραγγελίες."),
        [Prefix + "OrdersDone"] = ("Confirmed. Orders come in within a few minutes.", "Επιβεβαιώθηκε. Οι παραγγελίες έρχονται μέσα σε λίγα λεπτά."),
        [Prefix + "OrdersConfirmed"] = ("You have confirmed this: orders come in.", "Το έχετε επιβεβαιώσει: οι παραγγελίες λαμβάνονται."),
        [Prefix + "Since"] = ("(placed since {0})", "(από {0})"),
    };
}
