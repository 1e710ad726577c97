namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>The day's parcels.</summary>
public static class DeskTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Desk.";
    private const string Scan = Prefix + "Scan.";
    private const string Sheet = Prefix + "Sheet.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [MarketplacesDefaults.Resources + ".Menu.Desk"] = ("Dispatch desk", "Αποστολές ημέρας"),
        [Prefix + "Title"] = ("Dispatch desk", "Αποστολές ημέρας"),
        [Prefix + "ToPack"] = ("To pack ({0})", "Για συσκευασία ({0})"),
        [Prefix + "Packed"] = ("Ready ({0})", "Έτοιμες ({0})"),
        [Prefix + "None"] = ("Nothing has to be packed.", "Δεν υπάρχει τίποτα για συσκευασία."),
        [Prefix + "NoneReady"] = ("No parcel waits for its courier.", "Κανένα δέμα δεν περιμένει τον courier."),
        [Prefix + "Cut"] = ("There are more orders than fit here: those that must leave first are shown.", "Οι παραγγελίες είναι περισσότερες από όσες χωρούν εδώ: εμφανίζονται όσες πρέπει να φύγουν πρώτες."),
        [Prefix + "SelectAll"] = ("Select all", "Επιλογή όλων"),
        [Prefix + "Select"] = ("Select {0}", "Επιλογή της {0}"),
        [Prefix + "SelectGroup"] = ("Select all of {0}", "Επιλογή όλων: {0}"),
        [Prefix + "NothingSelected"] = ("Select at least one order.", "Επιλέξτε τουλάχιστον μία παραγγελία."),
        [Prefix + "PickList"] = ("Pick list", "Λίστα συλλογής"),
        [Prefix + "PackingList"] = ("Packing list", "Λίστα συσκευασίας"),
        [Prefix + "OnePerSheet"] = ("one order per sheet", "μία παραγγελία ανά φύλλο"),
        [Prefix + "Vouchers"] = ("Vouchers as one PDF", "Voucher σε ένα PDF"),
        [Prefix + "Vouchers.Hint"] = (
            "In the order of this page. Where your shop need not set orders as ready, Skroutz takes the download to mean that the parcel is packed: the order then stands under Ready.",
            "Με τη σειρά της σελίδας. Όπου το κατάστημά σας δεν χρειάζεται να δηλώνει ετοιμότητα, το Skroutz θεωρεί με τη λήψη ότι το δέμα είναι έτοιμο: η παραγγελία περνά τότε στις Έτοιμες."),
        [Prefix + "SetReady"] = ("Set as ready", "Δήλωση ως έτοιμες"),
        [Prefix + "SetReady.Hint"] = ("Tells the marketplace of each selected order that its parcel is packed.", "Δηλώνει στο marketplace ότι το δέμα κάθε επιλεγμένης παραγγελίας είναι έτοιμο."),
        [Prefix + "SetReady.Question"] = ("Set {0} orders as ready?", "Να δηλωθούν έτοιμες {0} παραγγελίες;"),
        [Prefix + "Collected"] = ("Collected at the shop", "Παραλαβή από το κατάστημα"),
        [Prefix + "NoWindow"] = ("Without a pickup time", "Χωρίς ώρα παραλαβής"),
        [Prefix + "OwnCourier"] = ("Your own courier", "Δικός σας courier"),
        [Prefix + "Over"] = ("Time has passed", "Η ώρα πέρασε"),
        [Prefix + "Group"] = ("Orders: {0} · pieces: {1}", "Παραγγελίες: {0} · τεμάχια: {1}"),
        [Prefix + "Parcels"] = ("Parcels: {0}", "Δέματα: {0}"),
        [Prefix + "HandOverBy"] = ("Hand over by {0}", "Παράδοση έως {0}"),
        [Prefix + "HasVoucher"] = ("Voucher", "Voucher"),
        [Prefix + "NoVoucher"] = ("No voucher yet", "Χωρίς voucher ακόμη"),
        [Prefix + "IsReady"] = ("Ready for the courier", "Έτοιμη για τον courier"),
        [Prefix + "NotMatched"] = ("Not matched", "Χωρίς αντιστοίχιση"),
        [Prefix + "Progress"] = ("{0} of {1}", "{0} από {1}"),

        [Scan + "Label"] = ("Scan or type a barcode or SKU", "Σκανάρετε ή γράψτε barcode ή κωδικό (SKU)"),
        [Scan + "Hint"] = (
            "The first scan finds the order that needs the item; the next ones tick its items off. The code of an order opens that order.",
            "Το πρώτο σκανάρισμα βρίσκει την παραγγελία που χρειάζεται το είδος· τα επόμενα σημειώνουν τα είδη της. Ο κωδικός μιας παραγγελίας την ανοίγει."),
        [Scan + "Tick"] = ("Tick", "Σημείωση"),
        [Scan + "ByHand"] = ("Tick off one by hand: {0}", "Σημείωση ενός με το χέρι: {0}"),
        [Scan + "Started"] = ("Order {0} for {1}: {2}, {3} of {4}.", "Παραγγελία {0}, {1}: {2}, {3} από {4}."),
        [Scan + "Opened"] = ("Order {0} for {1} is being packed.", "Συσκευάζεται η παραγγελία {0}, {1}."),
        [Scan + "Ticked"] = ("{0}: {1} of {2}.", "{0}: {1} από {2}."),
        [Scan + "Complete"] = ("Order {0} is complete.", "Η παραγγελία {0} είναι πλήρης."),
        [Scan + "Wrong"] = ("Wrong item: {0} does not belong to order {1}.", "Λάθος είδος: το {0} δεν ανήκει στην παραγγελία {1}."),
        [Scan + "WrongOther"] = ("Wrong item: {0} does not belong to order {1}. Order {2} needs it.", "Λάθος είδος: το {0} δεν ανήκει στην παραγγελία {1}. Το χρειάζεται η {2}."),
        [Scan + "TooMany"] = ("Too many: order {1} has all its pieces of {0} already.", "Περισσεύει: η παραγγελία {1} έχει ήδη όλα τα τεμάχια του {0}."),
        [Scan + "Unknown"] = ("No order here has an item {0}.", "Καμία παραγγελία εδώ δεν έχει είδος {0}."),
        [Scan + "NoMore"] = ("No order here needs another {0}.", "Καμία παραγγελία εδώ δεν χρειάζεται άλλο {0}."),
        [Scan + "Leave"] = ("Another order", "Άλλη παραγγελία"),
        [Scan + "StartOver"] = ("Start over", "Από την αρχή"),
        [Scan + "Ready"] = ("Ready for the courier", "Έτοιμη για τον courier"),

        [Prefix + "Fetching"] = ("Voucher {0} of {1}…", "Voucher {0} από {1}…"),
        [Prefix + "Merged"] = ("Open the vouchers: {0} orders, {1} pages", "Άνοιγμα των voucher: {0} παραγγελίες, {1} σελίδες"),
        [Prefix + "Save"] = ("Save", "Αποθήκευση"),
        [Prefix + "Missing"] = ("Without a voucher: {0}", "Χωρίς voucher: {0}"),
        [Prefix + "NoneMerged"] = ("No voucher came.", "Δεν ήρθε κανένα voucher."),
        [Prefix + "NotMerged"] = ("This file cannot be put together with others; open it by itself.", "Αυτό το αρχείο δεν ενώνεται με άλλα· ανοίξτε το χωριστά."),
        [Prefix + "OpenAlone"] = ("Open", "Άνοιγμα"),
        [Prefix + "Telling"] = ("{0} of {1}…", "{0} από {1}…"),
        [Prefix + "Told"] = ("Ready: {0} of {1}", "Έτοιμες: {0} από {1}"),

        [Sheet + "Print"] = ("Print", "Εκτύπωση"),
        [Sheet + "Empty"] = ("None of the selected orders is on the desk any more.", "Καμία από τις επιλεγμένες παραγγελίες δεν είναι πια στις αποστολές."),
        [Sheet + "Shelf"] = ("Shelf", "Ράφι"),
        [Sheet + "Product"] = ("Product", "Προϊόν"),
        [Sheet + "Codes"] = ("Codes", "Κωδικοί"),
        [Sheet + "Pieces"] = ("Pieces", "Τεμάχια"),
        [Sheet + "Orders"] = ("Orders", "Παραγγελίες"),
        [Sheet + "Summary"] = ("Orders: {0} · pieces: {1}", "Παραγγελίες: {0} · τεμάχια: {1}"),
        [Sheet + "Packed"] = ("Packed", "Μπήκε"),
    };
}
