namespace Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;

/// <summary>Why the shop does not answer at its own address: resource keys and their texts.</summary>
public static class ShopCallTexts
{
    public const string NoAddress = Prefix + "NoAddress";
    public const string NoSuchHost = Prefix + "NoSuchHost";
    public const string Refused = Prefix + "Refused";
    public const string Unreachable = Prefix + "Unreachable";
    public const string TooSlow = Prefix + "TooSlow";
    public const string Insecure = Prefix + "Insecure";
    public const string BrokenOff = Prefix + "BrokenOff";
    public const string LeadsOn = Prefix + "LeadsOn";
    public const string SomebodyElse = Prefix + "SomebodyElse";

    private const string Prefix = MarketplacesDefaults.Resources + ".ShopCall.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [NoAddress] = ("The store has no usable URL.", "Το κατάστημα δεν έχει έγκυρο URL."),
        [NoSuchHost] = ("{0} does not exist on the internet: correct the URL of the store.", "Το {0} δεν υπάρχει στο διαδίκτυο: διορθώστε το URL του καταστήματος."),
        [Refused] = ("{0} takes no connections.", "Το {0} δεν δέχεται συνδέσεις."),
        [Unreachable] = ("{0} cannot be reached from this server.", "Το {0} δεν είναι προσβάσιμο από αυτόν τον διακομιστή."),
        [TooSlow] = ("{0} did not answer within {1} seconds.", "Το {0} δεν απάντησε μέσα σε {1} δευτερόλεπτα."),
        [Insecure] = (
            "The certificate of {0} is not valid: it has expired, is for another name, or its chain is not complete.",
            "Το πιστοποιητικό του {0} δεν είναι έγκυρο: έχει λήξει, αφορά άλλο όνομα ή η αλυσίδα του δεν είναι πλήρης."),
        [BrokenOff] = ("The connection to {0} broke off.", "Η σύνδεση με το {0} διακόπηκε."),
        [LeadsOn] = ("{0} leads on to {1}: make that the URL of the store.", "Το {0} ανακατευθύνει στο {1}: ορίστε αυτό ως URL του καταστήματος."),
        [SomebodyElse] = ("Something else than this shop answers at {0} ({1}).", "Στο {0} απαντά κάτι άλλο και όχι αυτό το κατάστημα ({1})."),
    };
}
