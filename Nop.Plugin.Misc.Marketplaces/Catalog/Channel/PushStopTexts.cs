namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>Why a push stopped, where the marketplace did not say.</summary>
public static class PushStopTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Listings.PushStopped.";

    public static string Key(PushStop stop) => Prefix + stop;

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Key(PushStop.Busy)] = ("the marketplace is still at work on what your shop sent before", "το marketplace ολοκληρώνει ακόμη όσα έστειλε πριν το κατάστημά σας"),
        [Key(PushStop.NotAllowed)] = ("the marketplace takes no stock and prices of your shop at present", "το marketplace δεν δέχεται προς το παρόν αποθέματα και τιμές από το κατάστημά σας"),
        [Key(PushStop.Unauthorized)] = ("the products token is not accepted", "το token προϊόντων δεν γίνεται δεκτό"),
        [Key(PushStop.Failed)] = ("no usable answer came", "δεν ήρθε αξιοποιήσιμη απάντηση"),
        [Key(PushStop.Unconfirmed)] = (
            "you have not confirmed yet which products are sent. Do that under Configuration › Check my products",
            "δεν έχετε επιβεβαιώσει ακόμη ποια προϊόντα στέλνονται. Κάντε το στις Ρυθμίσεις › Έλεγχος προϊόντων"),
        [Key(PushStop.RefusedAll)] = ("every product was refused", "απορρίφθηκαν όλα τα προϊόντα"),
    };
}
