namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>Vouchers on an order's page, and the courier's manifest.</summary>
public static class VoucherPageTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Orders.Vouchers.";
    private const string Manifest = MarketplacesDefaults.Resources + ".Manifest.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("Vouchers", "Voucher"),
        [Prefix + "Off"] = (
            "Vouchers are made from here only after you have tried one: it is made at the marketplace for this order as in its own panel, and can be cancelled.",
            "Η έκδοση voucher από εδώ ενεργοποιείται αφού δοκιμάσετε ένα: εκδίδεται στο marketplace για αυτή την παραγγελία, όπως από τον πίνακά του, και μπορεί να ακυρωθεί."),
        [Prefix + "TriedWith"] = ("Last tried with the order {0}.", "Τελευταία δοκιμή με την παραγγελία {0}."),
        [Prefix + "Shipment"] = ("Shipment {0}", "Αποστολή {0}"),
        [Prefix + "None"] = ("no voucher yet", "χωρίς voucher ακόμη"),
        [Prefix + "Unknown"] = ("not asked yet: press Refresh", "δεν έχει ελεγχθεί ακόμη: πατήστε Ανανέωση"),
        [Prefix + "Create"] = ("Make the voucher", "Έκδοση voucher"),
        [Prefix + "Try"] = ("Try with this order", "Δοκιμή με αυτή την παραγγελία"),
        [Prefix + "TryQuestion"] = (
            "A real voucher is made for this order. Go on?",
            "Θα εκδοθεί πραγματικό voucher για αυτή την παραγγελία. Συνέχεια;"),
        [Prefix + "Print"] = ("Print the vouchers", "Εκτύπωση voucher"),
        [Prefix + "Cancel"] = ("Cancel {0}", "Ακύρωση {0}"),
        [Prefix + "CancelQuestion"] = (
            "Cancel the voucher {0}? A parcel that carries it is not delivered.",
            "Να ακυρωθεί το voucher {0}; Δέμα που το φέρει δεν θα παραδοθεί."),
        [Prefix + "OnTrial"] = (
            "This order is the trial. When its voucher is there, print it and reload this page; then vouchers can be switched on for all orders.",
            "Αυτή η παραγγελία είναι η δοκιμή. Μόλις υπάρξει το voucher της, εκτυπώστε το και ανανεώστε τη σελίδα· μετά μπορείτε να ενεργοποιήσετε τα voucher για όλες τις παραγγελίες."),
        [Prefix + "Proven"] = ("It works: the voucher was made and could be printed.", "Λειτουργεί: το voucher εκδόθηκε και εκτυπώθηκε."),
        [Prefix + "SwitchOn"] = ("Use vouchers for all orders", "Voucher για όλες τις παραγγελίες"),
        [Prefix + "SwitchedOn"] = ("Vouchers are on: each accepted order's page makes and prints them.", "Τα voucher ενεργοποιήθηκαν: εκδίδονται και εκτυπώνονται από τη σελίδα κάθε αποδεκτής παραγγελίας."),
        [Prefix + "Done"] = ("Done: the marketplace has confirmed it.", "Έγινε: το marketplace το επιβεβαίωσε."),

        [Manifest + "Title"] = ("Courier manifest", "Κατάσταση παράδοσης courier"),
        [Manifest + "Open"] = ("Manifest", "Κατάσταση courier"),
        [Manifest + "NoAccount"] = (
            "No marketplace makes its vouchers from here yet: try one on an accepted order's page first.",
            "Κανένα marketplace δεν εκδίδει ακόμη voucher από εδώ: δοκιμάστε πρώτα ένα στη σελίδα μιας αποδεκτής παραγγελίας."),
        [Manifest + "None"] = ("No order with a voucher waits for the courier.", "Καμία παραγγελία με voucher δεν περιμένει τον courier."),
        [Manifest + "Cut"] = ("Only the first {0} orders are shown.", "Εμφανίζονται μόνο οι πρώτες {0} παραγγελίες."),
        [Manifest + "Select"] = ("Select the order {0}", "Επιλογή της παραγγελίας {0}"),
        [Manifest + "Selected"] = ("Manifest of the selected", "Κατάσταση επιλεγμένων"),
        [Manifest + "Day"] = ("Manifest of the day", "Κατάσταση ημέρας"),
    };
}
