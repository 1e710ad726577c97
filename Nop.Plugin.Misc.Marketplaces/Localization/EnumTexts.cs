using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class EnumTexts
{
    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Key(MarketplaceOrderState.Unknown)] = ("Unknown", "Άγνωστη"),
        [Key(MarketplaceOrderState.New)] = ("New", "Νέα"),
        [Key(MarketplaceOrderState.Accepted)] = ("Accepted", "Αποδεκτή"),
        [Key(MarketplaceOrderState.ReadyForPickup)] = ("Ready for pickup", "Έτοιμη για παραλαβή"),
        [Key(MarketplaceOrderState.Shipped)] = ("Shipped", "Στάλθηκε"),
        [Key(MarketplaceOrderState.AtPickupPoint)] = ("At the pickup point", "Στο σημείο παραλαβής"),
        [Key(MarketplaceOrderState.DeliveryFailed)] = ("Delivery failed", "Αποτυχία παράδοσης"),
        [Key(MarketplaceOrderState.Delivered)] = ("Delivered", "Παραδόθηκε"),
        [Key(MarketplaceOrderState.PartiallyDelivered)] = ("Partially delivered", "Παραδόθηκε μερικώς"),
        [Key(MarketplaceOrderState.Completed)] = ("Completed", "Ολοκληρώθηκε"),
        [Key(MarketplaceOrderState.Rejected)] = ("Rejected", "Απορρίφθηκε"),
        [Key(MarketplaceOrderState.Cancelled)] = ("Cancelled", "Ακυρώθηκε"),
        [Key(MarketplaceOrderState.Expired)] = ("Expired", "Έληξε"),
        [Key(MarketplaceOrderState.ForReturn)] = ("To be returned", "Προς επιστροφή"),
        [Key(MarketplaceOrderState.PartiallyReturned)] = ("Partially returned", "Επιστράφηκε μερικώς"),
        [Key(MarketplaceOrderState.Returned)] = ("Returned", "Επιστράφηκε"),

        [Key(OrderTraits.Test)] = ("Test", "Δοκιμή"),
        [Key(OrderTraits.Express)] = ("Express: accepted by the marketplace", "Express: αποδεκτή από το marketplace"),
        [Key(OrderTraits.FulfilledByMarketplace)] = ("Shipped from the marketplace's warehouse", "Αποστολή από την αποθήκη του marketplace"),
        [Key(OrderTraits.FulfilledByMerchant)] = ("Your own courier", "Δικός σας courier"),
        [Key(OrderTraits.StorePickup)] = ("Pickup in the shop", "Παραλαβή από το κατάστημα"),
        [Key(OrderTraits.GiftWrap)] = ("Gift wrap", "Συσκευασία δώρου"),
        [Key(OrderTraits.ReturnShipment)] = ("The buyer's own items go back to the buyer", "Επιστροφή ειδών του αγοραστή στον ίδιο"),
        [Key(OrderTraits.Replacement)] = ("Replaces an earlier order", "Αντικαθιστά παλαιότερη παραγγελία"),
        [Key(OrderTraits.Replaced)] = ("Replaced by a later order", "Αντικαταστάθηκε από νεότερη παραγγελία"),
        [Key(OrderTraits.CollectionPoint)] = ("Collection point", "Σημείο παραλαβής"),
        [Key(OrderTraits.Parent)] = ("Groups other orders", "Ομαδοποιεί άλλες παραγγελίες"),
        [Key(OrderTraits.VatExempt)] = ("Without VAT", "Χωρίς ΦΠΑ"),
        [Key(OrderTraits.RejectedByMarketplace)] = ("Rejected by the marketplace", "Απορρίφθηκε από το marketplace"),
        [Key(OrderTraits.InvoiceWanted)] = ("Invoice wanted", "Ζητείται τιμολόγιο"),

        [Key(LineMatch.ByIdentity)] = ("Found by its id", "Βρέθηκε με το id του"),
        [Key(LineMatch.ByCode)] = ("Found by barcode or part number", "Βρέθηκε με barcode ή κωδικό κατασκευαστή"),
        [Key(LineMatch.ByHand)] = ("Matched by a person", "Αντιστοιχίστηκε από χρήστη"),
        [Key(LineMatch.Remembered)] = ("Matched by a person in an earlier order", "Αντιστοιχίστηκε από χρήστη σε προηγούμενη παραγγελία"),
        [Key(LineMatch.Placeholder)] = ("Product for unknown items: none was found", "Προϊόν για άγνωστα είδη: δεν βρέθηκε άλλο"),

        [Key(CommandKind.Accept)] = ("Accept", "Αποδοχή"),
        [Key(CommandKind.Reject)] = ("Reject", "Απόρριψη"),
        [Key(CommandKind.SetReady)] = ("Ready for the courier", "Έτοιμη για τον courier"),
        [Key(CommandKind.SetNotReady)] = ("Not ready after all", "Τελικά όχι έτοιμη"),
        [Key(CommandKind.SendTracking)] = ("Tracking numbers", "Αριθμοί αποστολής"),
        [Key(CommandKind.CreateVoucher)] = ("Make the voucher", "Έκδοση voucher"),
        [Key(CommandKind.CancelVoucher)] = ("Cancel the voucher", "Ακύρωση voucher"),
        [Key(CommandKind.SendInvoice)] = ("Receipt or invoice", "Απόδειξη ή τιμολόγιο"),
        [Key(CommandKind.SendCreditInvoice)] = ("Credit invoice", "Πιστωτικό"),
        [Key(CommandKind.Reschedule)] = ("Another pickup day", "Άλλη ημέρα παραλαβής"),
        [Key(CommandKind.Relocate)] = ("Another pickup place", "Άλλο σημείο παραλαβής"),
        [Key(CommandKind.RequestVoucher)] = ("Request for a voucher", "Αίτημα για voucher"),
        [Key(CommandState.Pending)] = ("to be sent", "προς αποστολή"),
        [Key(CommandState.Sent)] = ("sent", "στάλθηκε"),
        [Key(CommandState.Confirmed)] = ("confirmed", "επιβεβαιώθηκε"),
        [Key(CommandState.Refused)] = ("refused by the marketplace", "δεν έγινε δεκτή από το marketplace"),
        [Key(CommandState.Unknown)] = ("answer lost, being checked", "χάθηκε η απάντηση, ελέγχεται"),
        [Key(CommandState.Withdrawn)] = ("withdrawn", "ανακλήθηκε"),
        [Key(CommandState.Unresolved)] = ("ended without a clear answer", "έληξε χωρίς σαφή απάντηση"),

        [Key(IdentityRule.Sku)] = ("SKU", "SKU"),
        [Key(IdentityRule.Gtin)] = ("GTIN (barcode)", "GTIN (barcode)"),
        [Key(IdentityRule.ManufacturerPartNumber)] = ("Manufacturer part number", "Κωδικός κατασκευαστή (MPN)"),
        [Key(IdentityRule.ProductId)] = ("Product id of the shop", "Id προϊόντος του καταστήματος"),

        [Key(PriceRounding.None)] = ("To the cent", "Στο λεπτό"),
        [Key(PriceRounding.TenCents)] = ("The next 10 cents", "Τα επόμενα 10 λεπτά"),
        [Key(PriceRounding.WholeEuro)] = ("The next whole euro", "Το επόμενο ακέραιο ευρώ"),
        [Key(PriceRounding.Ending90)] = ("The next price ending in ,90", "Η επόμενη τιμή σε ,90"),
        [Key(PriceRounding.Ending95)] = ("The next price ending in ,95", "Η επόμενη τιμή σε ,95"),
        [Key(PriceRounding.Ending99)] = ("The next price ending in ,99", "Η επόμενη τιμή σε ,99"),

        [Key(InboxSource.Webhook)] = ("Sent by the marketplace", "Στάλθηκε από το marketplace"),
        [Key(InboxSource.Poll)] = ("Order list", "Λίστα παραγγελιών"),
        [Key(InboxSource.Read)] = ("Read again", "Νέα ανάγνωση"),
        [Key(InboxState.New)] = ("Waiting", "Σε αναμονή"),
        [Key(InboxState.Done)] = ("Done", "Ολοκληρώθηκε"),
        [Key(InboxState.Quarantined)] = ("Could not be read", "Δεν διαβάστηκε"),
        [Key(InboxState.Discarded)] = ("Ignored", "Αγνοήθηκε"),

        [Key(JournalLevel.Information)] = ("Information", "Πληροφορία"),
        [Key(JournalLevel.Warning)] = ("Warning", "Προειδοποίηση"),
        [Key(JournalLevel.Error)] = ("Error", "Σφάλμα"),
    };

    private static string Key<TEnum>(TEnum value) where TEnum : struct, Enum => OwnerText.Of(value).Key!;
}
