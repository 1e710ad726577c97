namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class ProposalTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Proposals.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("New products for {0}", "Νέα προϊόντα για {0}"),
        [Prefix + "Banner"] = ("{0}: new products that wait for your confirmation: {1}", "{0}: νέα προϊόντα που περιμένουν την επιβεβαίωσή σας: {1}"),
        [Prefix + "Look"] = ("Look at them", "Προβολή"),
        [Prefix + "None"] = ("No product waits for you.", "Κανένα προϊόν δεν σας περιμένει."),
        [Prefix + "More"] = ("{0} of {1} are shown.", "Εμφανίζονται {0} από {1}."),
        [Prefix + "Choose"] = ("Confirm", "Επιβεβαίωση"),
        [Prefix + "Ids"] = ("Id in the XML", "Id στο XML"),
        [Prefix + "Confirm"] = ("Sell the chosen ones", "Πώληση των επιλεγμένων"),
        [Prefix + "ConfirmAll"] = ("Sell all ({0})", "Πώληση όλων ({0})"),
        [Prefix + "Confirmed"] = ("Products that are sent from now on: {0}", "Προϊόντα που στέλνονται από τώρα: {0}"),
        [Prefix + "AllConfirmed"] = ("All of them are sent from now on; the check of all products has started.", "Από τώρα στέλνονται όλα· ο έλεγχος όλων των προϊόντων ξεκίνησε."),
    };
}
