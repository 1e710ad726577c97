namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class ProposalTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Proposals.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("New listings for {0}", "Νέες καταχωρίσεις για {0}"),
        [Prefix + "Banner"] = ("{0}: new listings that wait for your confirmation: {1}", "{0}: νέες καταχωρίσεις που περιμένουν την επιβεβαίωσή σας: {1}"),
        [Prefix + "Look"] = ("Look at them", "Προβολή"),
        [Prefix + "None"] = ("No listing waits for you.", "Καμία καταχώριση δεν σας περιμένει."),
        [Prefix + "More"] = ("{0} of {1} are shown.", "Εμφανίζονται {0} από {1}."),
        [Prefix + "Choose"] = ("Confirm", "Επιβεβαίωση"),
        [Prefix + "Ids"] = ("Id there", "Id εκεί"),
        [Prefix + "Confirm"] = ("Offer the chosen ones", "Προσφορά των επιλεγμένων"),
        [Prefix + "ConfirmAll"] = ("Offer all ({0})", "Προσφορά όλων ({0})"),
        [Prefix + "Confirmed"] = ("Listings that are offered from now on: {0}", "Καταχωρίσεις που προσφέρονται από τώρα: {0}"),
        [Prefix + "AllConfirmed"] = ("All of them are offered from now on; a comparison is under way.", "Από τώρα προσφέρονται όλες· η σύγκριση ξεκίνησε."),
    };
}
