namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>Menu, permissions, buttons, and why a call to a marketplace failed.</summary>
public static class CommonTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".";
    private const string Permission = "Security.Permission.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Menu"] = ("Marketplaces", "Marketplaces"),
        [Prefix + "Menu.Orders"] = ("Orders", "Παραγγελίες"),
        [Prefix + "Menu.Listings"] = ("Stock & prices", "Αποθέματα & τιμές"),
        [Prefix + "Menu.Activity"] = ("Log", "Ιστορικό επικοινωνίας"),
        [Prefix + "Menu.Configuration"] = ("Configuration", "Ρυθμίσεις"),

        [Permission + MarketplacesDefaults.Permissions.View] = ("Admin area. Marketplaces. View", "Διαχείριση. Marketplaces. Προβολή"),
        [Permission + MarketplacesDefaults.Permissions.Decide] = ("Admin area. Marketplaces. Accept, reject and repair", "Διαχείριση. Marketplaces. Αποδοχή, απόρριψη και διορθώσεις"),
        [Permission + MarketplacesDefaults.Permissions.Configure] = ("Admin area. Marketplaces. Configure", "Διαχείριση. Marketplaces. Ρυθμίσεις"),

        [Prefix + "Common.All"] = ("All", "Όλα"),
        [Prefix + "Common.Save"] = ("Save", "Αποθήκευση"),
        [Prefix + "Common.Search"] = ("Search", "Αναζήτηση"),
        [Prefix + "Common.View"] = ("View", "Προβολή"),
        [Prefix + "Common.Copy"] = ("Copy", "Αντιγραφή"),
        [Prefix + "Common.Copied"] = ("Copied", "Αντιγράφηκε"),
        [Prefix + "Common.Close"] = ("Close", "Κλείσιμο"),
        [Prefix + "Common.Cancel"] = ("Cancel", "Άκυρο"),
        [Prefix + "Common.Fold"] = ("Fold or unfold: {0}", "Σύμπτυξη ή ανάπτυξη: {0}"),
        [Prefix + "Common.Loading"] = ("One moment…", "Μια στιγμή…"),
        [Prefix + "Common.Failed"] = ("The shop did not answer as expected. Reload the page and try again.", "Το κατάστημα δεν απάντησε όπως αναμενόταν. Ανανεώστε τη σελίδα και δοκιμάστε ξανά."),

        [Prefix + "Countdown.Days"] = ("{0} d {1} h", "{0} ημ. {1} ώ."),
        [Prefix + "Countdown.Hours"] = ("{0} h {1} min", "{0} ώ. {1} λ."),
        [Prefix + "Countdown.Minutes"] = ("{0} min {1} s", "{0} λ. {1} δ."),
        [Prefix + "Countdown.Seconds"] = ("{0} s", "{0} δ."),
        [Prefix + "Countdown.Over"] = ("Deadline passed", "Η προθεσμία έληξε"),

        [Prefix + "Api.Unauthorized"] = (
            "The marketplace does not accept the credentials. Check the token (or e-mail and key) in the configuration.",
            "Το marketplace δεν δέχεται τα στοιχεία σύνδεσης. Ελέγξτε το token (ή το e-mail και το κλειδί) στις ρυθμίσεις."),
        [Prefix + "Api.Unreachable"] = (
            "The marketplace cannot be reached at the moment. Check the address and try again in a few minutes.",
            "Δεν είναι δυνατή η σύνδεση με το marketplace αυτή τη στιγμή. Ελέγξτε τη διεύθυνση και δοκιμάστε ξανά σε λίγα λεπτά."),
        [Prefix + "Api.NotSent"] = (
            "The marketplace could not be asked. Check that the address and all credentials are filled in.",
            "Δεν ήταν δυνατή η επικοινωνία με το marketplace. Ελέγξτε ότι έχουν συμπληρωθεί η διεύθυνση και όλα τα στοιχεία σύνδεσης."),
        [Prefix + "Api.Busy"] = (
            "The marketplace asks the shop to slow down. Try again in a few minutes.",
            "Το marketplace ζητά πιο αργό ρυθμό αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγα λεπτά."),
        [Prefix + "Api.WrongAddress"] = (
            "Something answered, but not the marketplace's API. Check the address in the configuration.",
            "Υπήρξε απάντηση, αλλά όχι από το API του marketplace. Ελέγξτε τη διεύθυνση στις ρυθμίσεις."),
        [Prefix + "Api.Broken"] = (
            "The marketplace is not available right now. Try again later.",
            "Το marketplace δεν είναι διαθέσιμο αυτή τη στιγμή. Δοκιμάστε ξανά αργότερα."),
        [Prefix + "Api.Refused"] = (
            "The marketplace refused.",
            "Το marketplace αρνήθηκε."),
        [Prefix + "Api.NotUnderstood"] = (
            "The marketplace's answer could not be understood.",
            "Η απάντηση του marketplace δεν ήταν κατανοητή."),
    };
}
