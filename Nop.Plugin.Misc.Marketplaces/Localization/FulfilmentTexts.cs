using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>The page of how well orders were fulfilled.</summary>
public static class FulfilmentTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Fulfilment.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [MarketplacesDefaults.Resources + ".Menu.Fulfilment"] = ("Performance", "Απόδοση"),
        [Prefix + "Title"] = ("Performance of the last 30 days", "Απόδοση τελευταίων 30 ημερών"),
        [Prefix + "Explanation"] = (
            "Orders placed from {0} to {1}, beside those of the 30 days before. Each number leads to its orders. Test orders, orders sent from the marketplace's own warehouse and those handled before going live do not count.",
            "Παραγγελίες από {0} έως {1}, δίπλα σε όσες έγιναν τις προηγούμενες 30 ημέρες. Κάθε αριθμός οδηγεί στις παραγγελίες του. Δεν μετρούν δοκιμαστικές παραγγελίες, όσες στέλνονται από την αποθήκη του marketplace και όσες είχαν διεκπεραιωθεί πριν από την έναρξη."),
        [Prefix + "CompleteSince"] = (
            "The figures are complete from {0} on, when this login was first switched on; what was before is not in them.",
            "Οι αριθμοί είναι πλήρεις από {0}, όταν ενεργοποιήθηκε πρώτη φορά αυτή η σύνδεση· τα προηγούμενα δεν περιλαμβάνονται."),
        [Prefix + "Figure"] = ("Orders", "Παραγγελίες"),
        [Prefix + "Last"] = ("Last 30 days", "Τελευταίες 30 ημέρες"),
        [Prefix + "Before"] = ("The 30 days before", "Προηγούμενες 30 ημέρες"),
        [Prefix + "Trend"] = ("Change", "Μεταβολή"),
        [Key(FulfilmentOutcome.Accepted)] = ("Accepted in time", "Έγιναν δεκτές εγκαίρως"),
        [Prefix + "Accepted.Hint"] = ("By you, by a rule, or by the marketplace itself for express orders.", "Από εσάς, από κανόνα ή, για τις express, από το ίδιο το marketplace."),
        [Key(FulfilmentOutcome.RejectedByShop)] = ("Rejected by you", "Απορρίφθηκαν από εσάς"),
        [Prefix + "RejectedByShop.Hint"] = ("Here or in the marketplace's own panel.", "Από εδώ ή από τον πίνακα του marketplace."),
        [Key(FulfilmentOutcome.RejectedByMarketplace)] = ("Rejected by the marketplace", "Απορρίφθηκαν από το marketplace"),
        [Prefix + "RejectedByMarketplace.Hint"] = ("Where it says that it was not the shop.", "Όπου το ίδιο λέει ότι δεν ήταν το κατάστημα."),
        [Key(FulfilmentOutcome.Expired)] = ("Expired", "Έληξαν"),
        [Prefix + "Expired.Hint"] = ("Nobody had decided by the deadline.", "Δεν υπήρξε απόφαση μέχρι την προθεσμία."),
        [Key(FulfilmentOutcome.Late)] = ("Late", "Καθυστέρησαν"),
        [Prefix + "Late.Hint"] = (
            "On their way after their dispatch deadline, or not yet although it is over, as far as the marketplace sets one; by when the shop heard of it.",
            "Έφυγαν μετά την προθεσμία αποστολής, ή δεν έχουν φύγει ενώ πέρασε, όπου το marketplace ορίζει προθεσμία· με βάση τη στιγμή που το έμαθε το κατάστημα."),
        [Key(FulfilmentOutcome.CancelledAfterAcceptance)] = ("Cancelled after acceptance", "Ακυρώθηκαν μετά την αποδοχή"),
        [Prefix + "CancelledAfterAcceptance.Hint"] = ("By the buyer or the marketplace; they count among the accepted too.", "Από τον αγοραστή ή το marketplace· μετρούν και στις αποδεκτές."),
        [Prefix + "Rate"] = (
            "You have rejected {0} of the orders that were yours to decide. One more rejection makes it {1}.",
            "Απορρίψατε το {0} των παραγγελιών που ήταν δική σας απόφαση. Με μία ακόμη απόρριψη γίνεται {1}."),
        [Prefix + "OneMore"] = ("It would cost about {0}, by your average order.", "Θα κόστιζε περίπου {0}, με βάση τη μέση παραγγελία σας."),
        [Prefix + "FeeLost"] = (
            "Rejections of these 30 days have cost about {0}: an estimate, {1} of the commissions of the rejected orders. The percentage is set in the configuration.",
            "Οι απορρίψεις αυτών των 30 ημερών κόστισαν περίπου {0}: εκτίμηση, {1} των προμηθειών των παραγγελιών που απορρίφθηκαν. Το ποσοστό ορίζεται στις ρυθμίσεις."),
        [Prefix + "FeeUnknown"] = ("Rejected orders of which the marketplace tells no commission: {0}.", "Παραγγελίες που απορρίψατε και για τις οποίες το marketplace δεν λέει προμήθεια: {0}."),
    };

    private static string Key(FulfilmentOutcome outcome) => OwnerText.Of(outcome).Key!;
}
