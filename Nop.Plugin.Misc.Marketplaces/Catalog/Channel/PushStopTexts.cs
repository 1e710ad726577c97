namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>Why a push stopped, where the marketplace did not say.</summary>
public static class PushStopTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Listings.PushStopped.";

    public static string Key(PushStop stop) => Prefix + stop;

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Key(PushStop.Busy)] = ("the marketplace is busy with your shop", "το marketplace επεξεργάζεται ήδη το κατάστημά σας"),
        [Key(PushStop.NotAllowed)] = ("the marketplace takes no offers of your shop at present", "το marketplace δεν δέχεται προς το παρόν προσφορές από το κατάστημά σας"),
        [Key(PushStop.Unauthorized)] = ("the products secret is not accepted", "το κλειδί προϊόντων δεν γίνεται δεκτό"),
        [Key(PushStop.Failed)] = ("no usable answer came", "δεν ήρθε αξιοποιήσιμη απάντηση"),
        [Key(PushStop.Unconfirmed)] = (
            "you have not confirmed yet which products are offered. Do that under Configuration › Check and confirm",
            "δεν έχετε επιβεβαιώσει ακόμη ποια προϊόντα προσφέρονται. Κάντε το στις Ρυθμίσεις › Έλεγχος και επιβεβαίωση"),
        [Key(PushStop.RefusedAll)] = ("every product was refused", "απορρίφθηκαν όλα τα προϊόντα"),
    };
}
