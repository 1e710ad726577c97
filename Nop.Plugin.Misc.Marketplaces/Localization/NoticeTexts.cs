namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>What every page says first.</summary>
public static class NoticeTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Notices.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "OtherShop"] = (
            "The shop that sells at the marketplaces is {0}; this one is {1}. So this is a copy, or the shop has moved. Nothing is sent and no order is fetched here; what the marketplaces send is kept and waits. In a copy leave it so. If this is the shop that sells now, confirm it.",
            "Το κατάστημα που πουλά στα marketplaces είναι το {0}· αυτό εδώ είναι το {1}. Άρα είναι αντίγραφο ή το κατάστημα μετακόμισε. Από εδώ δεν στέλνεται τίποτα και δεν λαμβάνονται παραγγελίες· ό,τι στέλνουν τα marketplaces φυλάσσεται και περιμένει. Σε αντίγραφο αφήστε το έτσι. Αν πουλά πλέον αυτό το κατάστημα, επιβεβαιώστε το."),
        [Prefix + "Confirm"] = ("This shop is the one that sells", "Αυτό το κατάστημα είναι εκείνο που πουλά"),
        [Prefix + "AskForConfirmation"] = ("Somebody who may configure the marketplaces has to confirm it.", "Πρέπει να το επιβεβαιώσει κάποιος με δικαίωμα ρυθμίσεων των marketplaces."),
        [Prefix + "Confirmed"] = ("Confirmed: this shop sells. What has waited is worked on now.", "Επιβεβαιώθηκε: αυτό το κατάστημα πουλά. Όσα περίμεναν εξυπηρετούνται τώρα."),
        [Prefix + "Urgent"] = ("Orders to accept or reject soon: {0}. The next one by {1}.", "Παραγγελίες για αποδοχή ή απόρριψη σύντομα: {0}. Η επόμενη έως {1}."),
        [Prefix + "Urgent.Show"] = ("Show them", "Εμφάνιση"),
        [Prefix + "Waiting"] = (
            "{0} is switched off, and messages from it wait: {1}. They are worked on when it is switched on again.",
            "Το {0} είναι απενεργοποιημένο και περιμένουν μηνύματά του: {1}. Θα εξυπηρετηθούν όταν ενεργοποιηθεί ξανά."),
    };
}
