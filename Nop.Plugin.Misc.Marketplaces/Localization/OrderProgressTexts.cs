namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>What happened to an order, what comes next, and what to do about a problem.</summary>
public static class OrderProgressTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Orders.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Timeline.Title"] = ("Timeline", "Ιστορικό"),
        [Prefix + "Timeline.Empty"] = ("Nothing has happened yet.", "Δεν έχει συμβεί τίποτα ακόμη."),
        [Prefix + "Timeline.Done.Accept"] = ("Accepted by {0}", "Αποδοχή από {0}"),
        [Prefix + "Timeline.Done.Reject"] = ("Rejected by {0}", "Απόρριψη από {0}"),
        [Prefix + "Timeline.Done.SetReady"] = ("Packed, ready for the courier: told by {0}", "Συσκευάστηκε, έτοιμη για τον courier: δηλώθηκε από {0}"),
        [Prefix + "Timeline.Done.SetNotReady"] = ("Not ready after all: told by {0}", "Τελικά όχι έτοιμη: δηλώθηκε από {0}"),
        [Prefix + "Timeline.Done.SendTracking"] = ("Tracking number sent by {0}", "Αριθμός αποστολής: στάλθηκε από {0}"),
        [Prefix + "Timeline.Done.SendInvoice"] = ("Receipt or invoice sent by {0}", "Απόδειξη ή τιμολόγιο: στάλθηκε από {0}"),
        [Prefix + "Timeline.Done.SendCreditInvoice"] = ("Credit invoice sent by {0}", "Πιστωτικό: στάλθηκε από {0}"),
        [Prefix + "Timeline.Done.Reschedule"] = ("Pickup moved to another day by {0}", "Άλλη ημέρα παραλαβής από {0}"),
        [Prefix + "Timeline.Done.Relocate"] = ("Pickup moved to another place by {0}", "Άλλο σημείο παραλαβής από {0}"),
        [Prefix + "Timeline.Done.RequestVoucher"] = ("Voucher asked for by {0}", "Αίτημα για voucher από {0}"),
        [Prefix + "Timeline.Done.CreateVoucher"] = ("Voucher made by {0}", "Έκδοση voucher από {0}"),
        [Prefix + "Timeline.Done.CancelVoucher"] = ("Voucher cancelled by {0}", "Ακύρωση voucher από {0}"),
        [Prefix + "Timeline.NotDone"] = ("{0}: {1} ({2})", "{0}: {1} ({2})"),
        [Prefix + "Timeline.Rule"] = ("a rule", "κανόνα"),
        [Prefix + "Timeline.Pickup"] = ("pickup {0}", "παραλαβή {0}"),
        [Prefix + "Timeline.Parcels"] = ("parcels: {0}", "δέματα: {0}"),
        [Prefix + "Timeline.RejectedLine"] = ("{0}: {1}", "{0}: {1}"),
        [Prefix + "Timeline.RejectedLineOf"] = ("{0}: {1}, available pieces: {2}", "{0}: {1}, διαθέσιμα τεμάχια: {2}"),
        [Prefix + "Timeline.LineMapped"] = ("Item {0}: the product {1} was chosen by {2}", "Είδος {0}: επιλογή του προϊόντος {1} από {2}"),
        [Prefix + "Timeline.LineUnmapped"] = ("Item {0}: the choice of the product was undone by {1}", "Είδος {0}: αναίρεση της επιλογής προϊόντος από {1}"),
        [Prefix + "Timeline.LineUnmappedFrom"] = ("Item {0}: the choice of the product {2} was undone by {1}", "Είδος {0}: αναίρεση της επιλογής του προϊόντος {2} από {1}"),
        [Prefix + "Timeline.MatchForgotten"] = (
            "What was chosen for the item {0} is no longer used for later orders: set by {1}",
            "Ό,τι είχε επιλεγεί για το είδος {0} δεν ισχύει πλέον για επόμενες παραγγελίες: επιλογή από {1}"),
        [Prefix + "Timeline.TakenAsItIs"] = ("Taken over as it is by {0}: {1}", "Καταχώριση ως έχει από {0}: {1}"),
        [Prefix + "Timeline.Steps"] = ("Technical steps ({0})", "Τεχνικά βήματα ({0})"),

        [Prefix + "Next.Decide"] = ("Accept or reject this order.", "Αποδεχτείτε ή απορρίψτε την παραγγελία."),
        [Prefix + "Next.DecideBy"] = ("Accept or reject by {1}.", "Αποδεχτείτε ή απορρίψτε έως {1}."),
        [Prefix + "Next.DecideLate"] = (
            "The deadline to decide ({1}) has passed. Press Refresh to see what {0} has done.",
            "Η προθεσμία απόφασης ({1}) πέρασε. Πατήστε Ανανέωση για να δείτε τι έκανε το {0}."),
        [Prefix + "Next.Express"] = ("{0} accepts this order itself; you can only reject it.", "Το {0} αποδέχεται μόνο του αυτή την παραγγελία· μπορείτε μόνο να την απορρίψετε."),
        [Prefix + "Next.AcceptFirst"] = (
            "You can accept before the problem below is solved: the deadline does not wait. The order in the shop is made, and its stock reserved, once it is solved.",
            "Μπορείτε να την αποδεχτείτε πριν λυθεί το παρακάτω πρόβλημα: η προθεσμία δεν περιμένει. Η παραγγελία στο κατάστημα και η δέσμευση αποθέματος γίνονται μόλις λυθεί."),
        [Prefix + "Next.VoucherComes"] = ("Accepted. The voucher appears here when {0} issues it.", "Έγινε αποδεκτή. Το voucher θα εμφανιστεί εδώ μόλις το εκδώσει το {0}."),
        [Prefix + "Next.OwnVoucher"] = ("Accepted. Make the voucher below, pack, and hand the parcel over.", "Έγινε αποδεκτή. Εκδώστε το voucher παρακάτω, συσκευάστε και παραδώστε το δέμα."),
        [Prefix + "Next.PackAndTell"] = (
            "The voucher is here: print it, pack, then press \"Ready for the courier\".",
            "Το voucher εκδόθηκε: τυπώστε το, συσκευάστε και πατήστε «Έτοιμη για τον courier»."),
        [Prefix + "Next.HandOver"] = ("Pack, stick the voucher on, and hand the parcel to the courier.", "Συσκευάστε, κολλήστε το voucher και παραδώστε το δέμα στον courier."),
        [Prefix + "Next.OwnCourier"] = ("Accepted. Send it with your own courier and enter the tracking number below.", "Έγινε αποδεκτή. Στείλτε την με δικό σας courier και συμπληρώστε τον αριθμό αποστολής παρακάτω."),
        [Prefix + "Next.StorePickup"] = ("Accepted. Keep it ready: the buyer comes to your shop for it.", "Έγινε αποδεκτή. Κρατήστε την έτοιμη: ο αγοραστής θα έρθει στο κατάστημά σας."),
        [Prefix + "Next.TheirWarehouse"] = ("{0} sends it from its own warehouse. Nothing to do.", "Το {0} τη στέλνει από τη δική του αποθήκη. Δεν χρειάζεται κάτι."),
        [Prefix + "Next.Ready"] = ("Ready. The courier picks it up.", "Έτοιμη. Θα την παραλάβει ο courier."),
        [Prefix + "Next.Shipped"] = ("On its way to the buyer. Nothing to do.", "Είναι καθ' οδόν προς τον αγοραστή. Δεν χρειάζεται κάτι."),
        [Prefix + "Next.AtPickupPoint"] = ("It waits for the buyer at the pickup point. Nothing to do.", "Περιμένει τον αγοραστή στο σημείο παραλαβής. Δεν χρειάζεται κάτι."),
        [Prefix + "Next.DeliveryFailed"] = ("It could not be delivered. Look in {0}'s own panel: it is tried again, or comes back.", "Δεν παραδόθηκε. Δείτε στον πίνακα του {0}: θα γίνει νέα προσπάθεια ή θα επιστρέψει."),
        [Prefix + "Next.Delivered"] = ("Delivered. Nothing to do.", "Παραδόθηκε. Δεν χρειάζεται κάτι."),
        [Prefix + "Next.Rejected"] = ("Rejected. Do not send it.", "Απορρίφθηκε. Μην τη στείλετε."),
        [Prefix + "Next.RejectedByMarketplace"] = ("Rejected by {0}. Do not send it.", "Απορρίφθηκε από το {0}. Μην τη στείλετε."),
        [Prefix + "Next.Cancelled"] = ("Cancelled. Do not send it.", "Ακυρώθηκε. Μην τη στείλετε."),
        [Prefix + "Next.Expired"] = ("It expired before it was accepted. Do not send it.", "Έληξε χωρίς αποδοχή ή απόρριψη. Μην τη στείλετε."),
        [Prefix + "Next.ForReturn"] = ("It comes back to you. Check the goods when they arrive.", "Επιστρέφει σε εσάς. Ελέγξτε τα είδη όταν φτάσουν."),
        [Prefix + "Next.Returned"] = ("Returned. Check the goods and count them in by hand.", "Επιστράφηκε. Ελέγξτε τα είδη και προσθέστε τα στο απόθεμα με το χέρι."),
        [Prefix + "Next.Unknown"] = ("{0} calls this order \"{1}\", which this version does not know. Look in {0}'s own panel.", "Το {0} λέει για την παραγγελία «{1}», που αυτή η έκδοση δεν γνωρίζει. Δείτε στον πίνακα του {0}."),

        [Prefix + "Advice.Choose"] = (
            "Choose the product below, or correct its SKU and try again. The order then goes on by itself.",
            "Επιλέξτε το προϊόν παρακάτω ή διορθώστε τον κωδικό (SKU) του και δοκιμάστε ξανά. Η παραγγελία θα συνεχίσει μόνη της."),
        [Prefix + "Advice.Euro"] = ("Then try again.", "Έπειτα δοκιμάστε ξανά."),
        [Prefix + "Advice.Account"] = (
            "Look under Marketplaces › Configuration which store the account is for, then try again.",
            "Δείτε στα Marketplaces › Ρυθμίσεις σε ποιο κατάστημα ανήκει ο λογαριασμός και δοκιμάστε ξανά."),
        [Prefix + "Advice.ReadAgain"] = (
            "Read it from the marketplace again. If that does not help, look at it in the marketplace's own panel.",
            "Διαβάστε την ξανά από το marketplace. Αν δεν λυθεί, δείτε την στον πίνακα του marketplace."),
        [Prefix + "Advice.NativeGone"] = (
            "It was taken out of the database, not by the shop. Bring it back from a backup, or make it by hand; nothing is made twice.",
            "Αφαιρέθηκε από τη βάση δεδομένων, όχι από το κατάστημα. Επαναφέρετέ την από αντίγραφο ασφαλείας ή φτιάξτε την με το χέρι· τίποτα δεν γίνεται δύο φορές."),
        [Prefix + "Advice.ByItself"] = (
            "Nothing is lost. If it stays for hours, give what nopCommerce's log says to whoever looks after your shop.",
            "Τίποτα δεν χάθηκε. Αν παραμείνει για ώρες, δώστε όσα γράφει το αρχείο καταγραφής του nopCommerce σε όποιον υποστηρίζει το κατάστημά σας."),
    };
}
