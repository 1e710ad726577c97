namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>What a refusal means and what to do, beside the marketplace's own words.</summary>
public static class SkroutzRefusalTexts
{
    internal const string NotOffered = Prefix + "NotOffered";
    internal const string Day = Prefix + "Day";
    internal const string Place = Prefix + "Place";
    internal const string Pickup = Prefix + "Pickup";
    internal const string Voucher = Prefix + "Voucher";
    internal const string CreditInvoice = Prefix + "CreditInvoice";
    internal const string Invoice = Prefix + "Invoice";

    private const string Prefix = MarketplacesDefaults.Resources + ".Refusal.Skroutz.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [NotOffered] = (
            "Skroutz does not offer this to your shop (yet). Use Skroutz Merchants for it.",
            "Το Skroutz δεν το προσφέρει (ακόμη) στο κατάστημά σας. Κάντε το από το Skroutz Merchants."),
        [Day] = (
            "That day is not offered (any more). Open the window again and choose one of the days offered now. Skroutz: {0}",
            "Αυτή η ημέρα δεν προσφέρεται (πλέον). Ανοίξτε ξανά το παράθυρο και επιλέξτε μία από τις ημέρες που προσφέρονται τώρα. Skroutz: {0}"),
        [Place] = (
            "That place is not offered (any more). Open the window again and choose one of the places offered now. Skroutz: {0}",
            "Αυτό το σημείο δεν προσφέρεται (πλέον). Ανοίξτε ξανά το παράθυρο και επιλέξτε ένα από τα σημεία που προσφέρονται τώρα. Skroutz: {0}"),
        [Pickup] = (
            "The pickup of this order cannot be moved as it is now; orders of Skroutz's warehouse, of your own courier, express orders and pickups in the shop have none to move. Skroutz: {0}",
            "Η παραλαβή αυτής της παραγγελίας δεν αλλάζει όπως είναι τώρα· οι παραγγελίες από την αποθήκη του Skroutz, με δικό σας courier, express ή με παραλαβή από το κατάστημα δεν έχουν παραλαβή που να αλλάζει. Skroutz: {0}"),
        [Voucher] = (
            "Skroutz gives out vouchers on request for preorders only; that of any other order comes by itself. Skroutz: {0}",
            "Το Skroutz δίνει voucher κατόπιν αιτήματος μόνο για προπαραγγελίες· για κάθε άλλη παραγγελία έρχεται μόνο του. Skroutz: {0}"),
        [CreditInvoice] = (
            "Skroutz takes a credit invoice only for an order that was accepted, as a pdf, png or jpg of up to 7 MB. Skroutz: {0}",
            "Το Skroutz δέχεται πιστωτικό μόνο για παραγγελία που είχε γίνει δεκτή, ως pdf, png ή jpg έως 7 MB. Skroutz: {0}"),
        [Invoice] = (
            "Skroutz did not take the file; it takes one pdf, png or jpg of up to 7 MB. Skroutz: {0}",
            "Το Skroutz δεν δέχτηκε το αρχείο· δέχεται ένα pdf, png ή jpg έως 7 MB. Skroutz: {0}"),
    };
}
