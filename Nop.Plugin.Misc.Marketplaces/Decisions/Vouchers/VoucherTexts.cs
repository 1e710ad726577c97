namespace Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;

/// <summary>Resource keys of this room and their texts.</summary>
public static class VoucherTexts
{
    public const string Off = Prefix + "Off";
    public const string NotMadeThere = Prefix + "NotMadeThere";
    public const string Parcels = Prefix + "Parcels";
    public const string WasThere = Prefix + "WasThere";
    public const string NotSaid = Prefix + "NotSaid";
    public const string NotNow = Prefix + "NotNow";
    public const string OtherTrial = Prefix + "OtherTrial";
    public const string NotProven = Prefix + "NotProven";
    public const string NoneChosen = Prefix + "NoneChosen";
    public const string MadeTold = Prefix + "MadeTold";
    public const string CancelTold = Prefix + "CancelTold";

    private const string Prefix = MarketplacesDefaults.Resources + ".Voucher.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Off] = ("Vouchers are switched off for this marketplace. Try them with one order first.", "Τα voucher είναι απενεργοποιημένα για αυτό το marketplace. Δοκιμάστε τα πρώτα με μία παραγγελία."),
        [NotMadeThere] = ("This marketplace makes no vouchers from here.", "Αυτό το marketplace δεν εκδίδει voucher από εδώ."),
        [Parcels] = ("Enter a number of parcels from 1 to {0}.", "Εισάγετε αριθμό δεμάτων από 1 έως {0}."),
        [WasThere] = ("The marketplace has a voucher for this already; it is shown now.", "Το marketplace έχει ήδη voucher· τώρα εμφανίζεται."),
        [NotSaid] = (
            "The marketplace does not say whether there is a voucher already, so none was made. Try again in a few minutes.",
            "Το marketplace δεν λέει αν υπάρχει ήδη voucher, οπότε δεν εκδόθηκε. Δοκιμάστε ξανά σε λίγα λεπτά."),
        [NotNow] = ("A voucher is made, or cancelled, only for an accepted order that has not left.", "Voucher εκδίδεται ή ακυρώνεται μόνο για αποδεκτή παραγγελία που δεν έχει φύγει."),
        [OtherTrial] = (
            "Vouchers are being tried with the order {0}. Print that one's, or cancel it, before you try another.",
            "Τα voucher δοκιμάζονται ήδη με την παραγγελία {0}. Εκτυπώστε ή ακυρώστε εκείνο πριν δοκιμάσετε άλλη."),
        [NotProven] = ("First make the voucher of one order and print it.", "Πρώτα εκδώστε το voucher μιας παραγγελίας και εκτυπώστε το."),
        [NoneChosen] = ("None of the chosen orders has a voucher.", "Καμία από τις επιλεγμένες παραγγελίες δεν έχει voucher."),
        [MadeTold] = ("Voucher asked for; parcels: {0}.", "Ζητήθηκε voucher· δέματα: {0}."),
        [CancelTold] = ("Voucher {0} to be cancelled.", "Ακύρωση του voucher {0}."),
    };
}
