namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>Which shop sells, and whether an account is at work: resource keys and their texts.</summary>
public static class SellingShopTexts
{
    public const string Noticed = Prefix + "Noticed";
    public const string Confirmed = Prefix + "Confirmed";
    public const string NotThisShop = Prefix + "NotThisShop";
    public const string SwitchedOff = Prefix + "SwitchedOff";
    public const string OtherAddress = Prefix + "OtherAddress";

    private const string Prefix = MarketplacesDefaults.Resources + ".SellingShop.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Noticed] = (
            "The address of the shop is now {1}; the shop that sells is {0}. Nothing is sent and no order is fetched until somebody confirms on the configuration page that this is the shop that sells.",
            "Η διεύθυνση του καταστήματος είναι τώρα {1}· το κατάστημα που πουλά είναι το {0}. Δεν στέλνεται τίποτα και δεν λαμβάνεται καμία παραγγελία μέχρι να επιβεβαιωθεί στις ρυθμίσεις ότι αυτό είναι το κατάστημα που πουλά."),
        [Confirmed] = ("Confirmed: {0} is the shop that sells (before: {1}).", "Επιβεβαιώθηκε: το {0} είναι το κατάστημα που πουλά (πριν: {1})."),
        [NotThisShop] = (
            "This shop looks like a copy of the one that sells. If it is the one that sells now, confirm that on the configuration page.",
            "Αυτό το κατάστημα μοιάζει με αντίγραφο εκείνου που πουλά. Αν πουλά πλέον αυτό, επιβεβαιώστε το στις ρυθμίσεις."),
        [SwitchedOff] = (
            "The marketplace is switched off in the configuration. What it sends meanwhile waits until it is switched on.",
            "Το marketplace είναι απενεργοποιημένο στις ρυθμίσεις. Όσα στέλνει στο μεταξύ περιμένουν μέχρι να ενεργοποιηθεί."),
        [OtherAddress] = (
            "The token or key was entered for another API address. Enter it again in the configuration.",
            "Το token ή το κλειδί είχε δοθεί για άλλη διεύθυνση API. Συμπληρώστε το ξανά στις ρυθμίσεις."),
    };
}
