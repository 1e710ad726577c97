namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class ListingsTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Listings.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("Listings", "Καταχωρίσεις"),
        [Prefix + "Product"] = ("Product", "Προϊόν"),
        [Prefix + "ExternalProductId"] = ("Id there", "Id εκεί"),
        [Prefix + "ExternalVariationId"] = ("Variation", "Παραλλαγή"),
        [Prefix + "SentOffer"] = ("Sent", "Στάλθηκε"),
        [Prefix + "AppliedOffer"] = ("Applied by the marketplace", "Εφαρμόστηκε από το marketplace"),
        [Prefix + "Status"] = ("Status", "Κατάσταση"),
        [Prefix + "Problem"] = ("Problem", "Πρόβλημα"),
        [Prefix + "Changed"] = ("to be sent", "προς αποστολή"),
        [Prefix + "GivenUp"] = ("to be taken off sale", "προς απόσυρση"),
        [Prefix + "Sent"] = ("sent, not yet applied", "στάλθηκε, δεν εφαρμόστηκε ακόμη"),
        [Prefix + "Applied"] = ("applied", "εφαρμόστηκε"),
        [Prefix + "Failed"] = ("failed", "απέτυχε"),
        [Prefix + "NotSent"] = ("not sent", "δεν στάλθηκε"),
        [Prefix + "NextAttempt"] = ("again at {0}", "ξανά στις {0}"),
        [Prefix + "Offer"] = ("{0} pcs × {1}", "{0} τεμ. × {1}"),
        [Prefix + "Disabled"] = ("not offered", "δεν προσφέρεται"),

        [Prefix + "Search.AccountId"] = ("Marketplace", "Marketplace"),
        [Prefix + "Search.AccountId.Hint"] = ("Show the listings of one marketplace.", "Εμφάνιση των καταχωρίσεων ενός marketplace."),
        [Prefix + "Search.Product"] = ("Product or id", "Προϊόν ή id"),
        [Prefix + "Search.Product.Hint"] = ("A part of the product's name, its SKU, or its id at the marketplace.", "Μέρος του ονόματος του προϊόντος, του SKU ή του id του στο marketplace."),
        [Prefix + "Search.OnlyChanged"] = ("Only not yet applied", "Μόνο όσα δεν εφαρμόστηκαν ακόμη"),
        [Prefix + "Search.OnlyChanged.Hint"] = ("Only listings whose latest change is still to be sent, or is sent and not yet applied by the marketplace.", "Μόνο καταχωρίσεις των οποίων η τελευταία αλλαγή μένει να σταλεί, ή στάλθηκε και δεν εφαρμόστηκε ακόμη από το marketplace."),
        [Prefix + "Search.OnlyProblems"] = ("Only with a problem", "Μόνο με πρόβλημα"),
        [Prefix + "Search.OnlyProblems.Hint"] = ("Only listings the marketplace refused, or for which no offer can be made.", "Μόνο καταχωρίσεις που απέρριψε το marketplace ή για τις οποίες δεν μπορεί να γίνει προσφορά."),

        [Prefix + "Channels"] = ("Stock and prices", "Αποθέματα και τιμές"),
        [Prefix + "Channels.None"] = ("No marketplace takes stock and prices from this shop.", "Κανένα marketplace δεν λαμβάνει αποθέματα και τιμές από αυτό το κατάστημα."),
        [Prefix + "Channels.Counts"] = ("{0} listings, {1} to be sent, {2} sent and not yet applied, {3} with a problem", "{0} καταχωρίσεις, {1} προς αποστολή, {2} στάλθηκαν και δεν εφαρμόστηκαν ακόμη, {3} με πρόβλημα"),
        [Prefix + "Channels.PushOff"] = ("Sending is switched off in the configuration.", "Η αποστολή είναι απενεργοποιημένη στις ρυθμίσεις."),
        [Prefix + "Channels.SucceededOn"] = ("Last sent: {0}", "Τελευταία αποστολή: {0}"),
        [Prefix + "Channels.ComparedOn"] = ("Last compared: {0}", "Τελευταία σύγκριση: {0}"),
        [Prefix + "Channels.Applied"] = (
            "From a change to applied, in the last day ({0} listings): half within {1}, 95 % within {2}.",
            "Από την αλλαγή έως την εφαρμογή, την τελευταία ημέρα ({0} καταχωρίσεις): οι μισές μέσα σε {1}, το 95 % μέσα σε {2}."),
        [Prefix + "Channels.Seconds"] = ("{0} s", "{0} δευτερόλεπτα"),
        [Prefix + "Channels.Minutes"] = ("{0} min", "{0} λεπτά"),
        [Prefix + "Channels.Batches"] = ("Batches not yet applied: {0} (the oldest sent {1})", "Παρτίδες που δεν εφαρμόστηκαν ακόμη: {0} (η παλαιότερη στάλθηκε {1})"),
        [Prefix + "Channels.PausedUntil"] = ("Sending pauses until {0}.", "Παύση αποστολής έως: {0}"),
        [Prefix + "Push"] = ("Push now", "Αποστολή τώρα"),
        [Prefix + "Compare"] = ("Compare now", "Σύγκριση τώρα"),
        [Prefix + "Pushed"] = ("{0} products sent, {1} refused.", "Στάλθηκαν {0} προϊόντα, απορρίφθηκαν {1}."),
        [Prefix + "PushedNothing"] = ("Nothing was sent: nothing has changed, sending pauses or is switched off, or another push is running.", "Δεν στάλθηκε τίποτα: δεν υπάρχουν αλλαγές, η αποστολή είναι σε παύση ή απενεργοποιημένη, ή εκτελείται ήδη άλλη αποστολή."),
        [Prefix + "PushStopped"] = ("The push stopped: {0}", "Η αποστολή σταμάτησε: {0}"),
        [Prefix + "Compared"] = ("The comparison has run; what differs is marked to be sent.", "Η σύγκριση ολοκληρώθηκε· ό,τι διαφέρει σημειώθηκε προς αποστολή."),
        [Prefix + "GoesOn"] = ("There is a lot to do: the scheduled tasks go on with the rest.", "Υπάρχει πολλή δουλειά: οι προγραμματισμένες εργασίες συνεχίζουν με τα υπόλοιπα."),
    };
}
