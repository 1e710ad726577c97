namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>The marketplace's own words for kinds, reasons and fees, as a shop owner would say them. Its lists are open: other words are shown as they came.</summary>
public static class SkroutzWordTexts
{
    private const string Prefix = MarketplacesDefaults.Words;

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string English, string Greek)>
    {
        [Prefix + "card"] = ("Card", "Κάρτα"),
        [Prefix + "cash_on_delivery"] = ("Cash on delivery", "Αντικαταβολή"),
        [Prefix + "loan"] = ("Loan", "Δάνειο"),
        [Prefix + "bank_transfer"] = ("Bank transfer", "Τραπεζική κατάθεση"),
        [Prefix + "iris"] = ("IRIS", "IRIS"),
        [Prefix + "wallet"] = ("Wallet", "Πορτοφόλι"),
        [Prefix + "edenred"] = ("Edenred", "Edenred"),
        [Prefix + "revolut"] = ("Revolut", "Revolut"),

        [Prefix + "receipt"] = ("Receipt", "Απόδειξη"),
        [Prefix + "invoice"] = ("Invoice", "Τιμολόγιο"),
        [Prefix + "invoice_39a"] = ("Invoice without VAT, article 39a", "Τιμολόγιο χωρίς ΦΠΑ, άρθρο 39α"),
        [Prefix + "invoice_vies"] = ("Invoice without VAT, another EU country (VIES)", "Τιμολόγιο χωρίς ΦΠΑ, άλλη χώρα ΕΕ (VIES)"),
        [Prefix + "service"] = ("a service: use the one-time code", "υπηρεσία: χρησιμοποιήστε τον κωδικό μίας χρήσης"),
        [Prefix + "documents"] = ("documents", "δικαιολογητικά"),

        [Prefix + "limited_stock"] = ("Limited pieces", "Περιορισμένα τεμάχια"),
        [Prefix + "no_stock"] = ("Out of stock", "Εκτός αποθέματος"),
        [Prefix + "discontinuation"] = ("Discontinued", "Το προϊόν καταργήθηκε"),
        [Prefix + "wrong_price"] = ("Wrong price", "Λάθος τιμή"),
        [Prefix + "content_mistake"] = ("Wrong classification", "Λάθος ταξινόμηση προϊόντος"),

        [Prefix + "faulty"] = ("Faulty", "Ελαττωματικό"),
        [Prefix + "wrong_product"] = ("Wrong product", "Λάθος προϊόν"),
        [Prefix + "withdrawal"] = ("Withdrawal", "Υπαναχώρηση"),
        [Prefix + "wrong_size"] = ("Wrong size", "Λάθος μέγεθος"),

        [Prefix + "handling_fee"] = ("Handling fee (Skroutz)", "Έξοδα διαχείρισης (Skroutz)"),
        [Prefix + "skroutz_coins_fee"] = ("Skroutz coins fee", "Χρέωση Skroutz coins"),
        [Prefix + "installments_fee"] = ("Instalments fee (Skroutz)", "Χρέωση δόσεων (Skroutz)"),
        [Prefix + "fbs_fee"] = ("Fulfilment fee (yours to pay)", "Χρέωση Fulfilled by Skroutz (πληρώνετε εσείς)"),
        [Prefix + "plus_user_fee"] = ("Skroutz Plus fee", "Χρέωση Skroutz Plus"),

        [Prefix + "merchant"] = ("the shop", "το κατάστημα"),

        [Prefix + "plus_deal"] = ("Plus deal", "Plus deal"),
        [Prefix + "coupon_deal"] = ("Coupon deal", "Προσφορά με κουπόνι"),
        [Prefix + "two_plus_deal"] = ("2+ deal", "Προσφορά 2+"),
        [Prefix + "coupons"] = ("Price after your coupon", "Τιμή μετά το κουπόνι σας"),
        [Prefix + "price_optimizer"] = ("Price optimizer", "Price optimizer"),
        [Prefix + "cc_installments"] = ("Card instalments", "Δόσεις με κάρτα"),
    };
}
