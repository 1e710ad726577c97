namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>How a product stands at a marketplace: on the page of stock and prices, in its history, and on the shop's own product page.</summary>
public static class ListingStandTexts
{
    private const string Listings = MarketplacesDefaults.Resources + ".Listings.";
    private const string History = MarketplacesDefaults.Resources + ".History.";
    private const string Product = MarketplacesDefaults.Resources + ".NativeProduct.";
    private const string Waiting = MarketplacesDefaults.Resources + ".Activity.Waiting.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Listings + "NowOffer"] = ("In the shop now", "Στο κατάστημα τώρα"),
        [Listings + "NotSold"] = ("Not sold there", "Δεν πωλείται εκεί"),
        [Listings + "ToBeConfirmed"] = ("waits for your confirmation", "περιμένει επιβεβαίωση"),
        [Listings + "Differs"] = ("differs there: {0}", "διαφέρει εκεί: {0}"),
        [Listings + "Differs.Quantity"] = ("pieces", "τεμάχια"),
        [Listings + "Differs.Price"] = ("price", "τιμή"),
        [Listings + "Differs.Enabled"] = ("availability", "διαθεσιμότητα"),
        [Listings + "Channels.NotSold"] = ("not sold there: {0}", "δεν πωλούνται εκεί: {0}"),
        [Listings + "Search.OnlyNotSold"] = ("Only not sold there", "Μόνο όσα δεν πωλούνται εκεί"),
        [Listings + "Search.OnlyNotSold.Hint"] = (
            "Only products that are not meant to be sold there: gift cards, downloads, unpublished ones, those you have switched off, and the like.",
            "Μόνο προϊόντα που δεν προορίζονται για πώληση εκεί: δωροκάρτες, αρχεία, μη δημοσιευμένα, όσα απενεργοποιήσατε και παρόμοια."),
        [Listings + "History"] = ("History", "Ιστορικό"),

        [History + "Title"] = ("{0}: history at {1}", "{0}: ιστορικό στο {1}"),
        [History + "Explanation"] = (
            "What was sent to the marketplace, the latest first: the last {0} times, and no longer than {1} days back.",
            "Τι στάλθηκε στο marketplace, τα τελευταία πρώτα: οι {0} τελευταίες φορές, έως {1} ημέρες πίσω."),
        [History + "Empty"] = ("Nothing was sent yet, or it was too long ago.", "Δεν στάλθηκε τίποτα ακόμη, ή έχει περάσει πολύς καιρός."),
        [History + "Rules"] = ("Rules for this product", "Ρυθμίσεις για αυτό το προϊόν"),
        [History + "OfId"] = ("id {0}", "id {0}"),
        [History + "ByHand"] = ("sent by hand", "αποστολή με το κουμπί"),
        [History + "Cause.Along"] = ("sent together with the rest of the product", "στάλθηκε μαζί με το υπόλοιπο προϊόν"),
        [History + "Cause.New"] = ("new there", "νέο εκεί"),
        [History + "Cause.Change"] = ("a change in the shop", "αλλαγή στο κατάστημα"),
        [History + "Cause.Check"] = ("found by the check of everything", "βρέθηκε στον έλεγχο όλων"),
        [History + "Cause.Owner"] = ("your decision on this product", "δική σας ρύθμιση για το προϊόν"),
        [History + "Cause.Doubt"] = ("sent again to be sure", "νέα αποστολή για σιγουριά"),
        [History + "Cause.GivenUp"] = ("an id that is no longer used in the shop", "id που δεν χρησιμοποιείται πλέον στο κατάστημα"),
        [History + "Cause.Retry"] = ("tried again", "νέα προσπάθεια"),
        [History + "Answer.Unanswered"] = ("no answer yet", "καμία απάντηση ακόμη"),
        [History + "Answer.Lost"] = ("no answer came, so it was sent again", "δεν ήρθε απάντηση, γι' αυτό στάλθηκε ξανά"),
        [History + "Answer.Taken"] = ("taken by the marketplace, not yet applied", "το παρέλαβε το marketplace, δεν εφαρμόστηκε ακόμη"),
        [History + "Answer.Overtaken"] = ("taken by the marketplace; sent again before it was applied", "το παρέλαβε το marketplace· στάλθηκε ξανά πριν εφαρμοστεί"),
        [History + "Answer.Applied"] = ("applied {0}", "εφαρμόστηκε {0}"),
        [History + "Answer.Refused"] = ("refused: {0}", "απορρίφθηκε: {0}"),

        [Product + "Title"] = ("Marketplaces", "Marketplaces"),
        [Product + "Part"] = ("Product", "Προϊόν"),
        [Product + "NoId"] = (
            "Not sold there: the field that gives the id in the XML is empty, or the product was added a moment ago.",
            "Δεν πωλείται εκεί: το πεδίο που δίνει το id στο XML είναι κενό, ή το προϊόν προστέθηκε μόλις τώρα."),
        [Product + "PushOff"] = ("Nothing is sent there: it is switched off in the configuration.", "Δεν στέλνεται τίποτα εκεί: είναι απενεργοποιημένο στις ρυθμίσεις."),
        [Product + "Unconfirmed"] = ("Nothing is sent there before you have confirmed the products.", "Δεν στέλνεται τίποτα εκεί πριν επιβεβαιώσετε τα προϊόντα."),
        [Product + "SwitchOff"] = ("Do not sell there", "Να μην πωλείται εκεί"),
        [Product + "SwitchOn"] = ("Sell there", "Να πωλείται εκεί"),
        [Product + "SwitchAllOff"] = ("Sell none of them there", "Κανένα να μην πωλείται εκεί"),
        [Product + "SwitchAllOn"] = ("Sell all of them there", "Όλα να πωλούνται εκεί"),
        [Product + "SwitchedOff"] = ("It is taken off sale there.", "Αποσύρεται από την πώληση εκεί."),
        [Product + "SwitchedOn"] = ("It is sold there from now on.", "Από τώρα πωλείται εκεί."),
        [Product + "Nothing"] = ("Nothing was changed: the product is not known there.", "Δεν άλλαξε τίποτα: το προϊόν δεν είναι γνωστό εκεί."),

        [Waiting + "ToBeConfirmed"] = ("{0}: products that wait for your confirmation before they are sent: {1}", "{0}: προϊόντα που περιμένουν την επιβεβαίωσή σας πριν σταλούν: {1}"),
        [Waiting + "MoreStock"] = (
            "{0}: products whose additional stock waits until the open orders are in: {1}",
            "{0}: προϊόντα που η αύξηση του αποθέματός τους περιμένει να καταχωριστούν οι ανοιχτές παραγγελίες: {1}"),
    };
}
