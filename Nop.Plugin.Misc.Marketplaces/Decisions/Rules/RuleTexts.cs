namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>Why a rule leaves an order to a person: resource keys and their texts.</summary>
public static class RuleTexts
{
    public const string Express = Prefix + "Express";
    public const string NoSale = Prefix + "NoSale";
    public const string WasDecided = Prefix + "WasDecided";
    public const string NoLines = Prefix + "NoLines";
    public const string NotMatched = Prefix + "NotMatched";
    public const string TooFew = Prefix + "TooFew";
    public const string PriceTooLow = Prefix + "PriceTooLow";
    public const string PriceWithoutVat = Prefix + "PriceWithoutVat";
    public const string NoShopPrice = Prefix + "NoShopPrice";
    public const string OutsideHours = Prefix + "OutsideHours";
    public const string NothingOffered = Prefix + "NothingOffered";
    public const string SeveralLocations = Prefix + "SeveralLocations";
    public const string LocationNotOffered = Prefix + "LocationNotOffered";
    public const string ParcelsNotOffered = Prefix + "ParcelsNotOffered";
    public const string ChangedMeanwhile = Prefix + "ChangedMeanwhile";
    public const string NotRead = Prefix + "NotRead";
    public const string NotTaken = Prefix + "NotTaken";

    private const string Prefix = MarketplacesDefaults.Resources + ".Rule.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Express] = ("The marketplace accepts express orders itself.", "Τις παραγγελίες express τις αποδέχεται το ίδιο το marketplace."),
        [NoSale] = ("It is no sale: a demo order, a return or a group of orders.", "Δεν είναι πώληση: δοκιμαστική παραγγελία, επιστροφή ή ομάδα παραγγελιών."),
        [WasDecided] = ("A decision on it was made before.", "Έχει ληφθεί ήδη κάποια απόφαση γι' αυτήν."),
        [NoLines] = ("It has no products.", "Δεν έχει είδη."),
        [NotMatched] = ("{0}: not matched with a product of the shop.", "{0}: δεν έχει αντιστοιχιστεί με προϊόν του καταστήματος."),
        [TooFew] = ("{0}: the shop has {1} of {2} pieces.", "{0}: το κατάστημα έχει {1} από {2} τεμάχια."),
        [PriceTooLow] = ("{0}: sold for {1}, the shop asks {2}.", "{0}: πωλήθηκε {1}, το κατάστημα ζητά {2}."),
        [PriceWithoutVat] = ("{0}: sold without VAT, so the prices cannot be compared.", "{0}: πωλήθηκε χωρίς ΦΠΑ, οπότε οι τιμές δεν συγκρίνονται."),
        [NoShopPrice] = ("{0}: the shop has no price to compare with.", "{0}: το κατάστημα δεν έχει τιμή για σύγκριση."),
        [OutsideHours] = ("Outside your working hours.", "Εκτός του ωραρίου σας."),
        [NothingOffered] = ("The marketplace offers nothing to accept.", "Το marketplace δεν δίνει δυνατότητα αποδοχής."),
        [SeveralLocations] = (
            "Several pickup locations are offered; name the one you prefer in the rules.",
            "Προσφέρονται περισσότερα σημεία παραλαβής· ορίστε στους κανόνες ποιο προτιμάτε."),
        [LocationNotOffered] = ("The pickup location “{0}” is not offered.", "Το σημείο παραλαβής «{0}» δεν προσφέρεται."),
        [ParcelsNotOffered] = ("{0} parcels are not offered.", "Δεν προσφέρονται {0} δέματα."),
        [ChangedMeanwhile] = ("It has changed at the marketplace meanwhile.", "Άλλαξε στο μεταξύ στο marketplace."),
        [NotRead] = ("It could not be read: {0}", "Δεν μπόρεσε να διαβαστεί: {0}"),
        [NotTaken] = ("The decision did not go through: {0}", "Η απόφαση δεν πέρασε: {0}"),
    };
}
