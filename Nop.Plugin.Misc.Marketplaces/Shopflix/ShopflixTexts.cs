namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>Texts that only this marketplace needs.</summary>
public static class ShopflixTexts
{
    private const string Detail = MarketplacesDefaults.Resources + ".Detail.Shopflix.";
    private const string Panel = MarketplacesDefaults.Resources + ".Panel.Shopflix.";
    private const string Problem = MarketplacesDefaults.Resources + ".Problem.Shopflix.";
    private const string Voucher = MarketplacesDefaults.Resources + ".Voucher.Shopflix.";
    private const string Reason = MarketplacesDefaults.Resources + ".Reason.Shopflix.";

    internal const string PanelUserName = Panel + "UserName";
    internal const string PanelOrdersSecret = Panel + "OrdersSecret";

    internal const string NotAnOrder = Problem + "NotAnOrder";
    internal const string NoId = Problem + "NoId";
    internal const string NoTotal = Problem + "NoTotal";
    internal const string LineUnreadable = Problem + "LineUnreadable";

    internal const string VoucherWasThere = Voucher + "WasThere";
    internal const string VouchersOff = Voucher + "Off";
    internal const string NoVoucher = Voucher + "None";
    internal const string TooManyLabels = Voucher + "TooMany";
    internal const string NotPrintable = Voucher + "NotPrintable";
    internal const string NoPdf = Voucher + "NoPdf";

    internal const string OutOfStock = Reason + "OutOfStock";
    internal const string Damaged = Reason + "Damaged";
    internal const string WrongPrice = Reason + "WrongPrice";
    internal const string DisabledProduct = Reason + "DisabledProduct";
    internal const string WrongProduct = Reason + "WrongProduct";

    internal const string TaxOfficeCode = Detail + "TaxOfficeCode";
    internal const string Article39 = Detail + "Article39";
    internal const string Article39IdType = Detail + "Article39IdType";
    internal const string Article39IdNumber = Detail + "Article39IdNumber";
    internal const string Article39Mobile = Detail + "Article39Mobile";
    internal const string Article39Otp = Detail + "Article39Otp";
    internal const string Article39Line = Detail + "Article39Line";
    internal const string Article39LineOnly = Detail + "Article39LineOnly";
    internal const string Country = Detail + "Country";
    internal const string LineStatus = Detail + "LineStatus";
    internal const string OfLine = Detail + "OfLine";
    internal const string OriginalPrice = Detail + "OriginalPrice";
    internal const string ParentOrder = Detail + "ParentOrder";
    internal const string Remark = Detail + "Remark";
    internal const string UnexplainedDiscount = Detail + "UnexplainedDiscount";
    internal const string DeliveryMethod = Detail + "DeliveryMethod";
    internal const string AddressType = Detail + "AddressType";
    internal const string AtHome = Detail + "AddressType.Home";
    internal const string AtWork = Detail + "AddressType.Work";
    internal const string CashOnDelivery = MarketplacesDefaults.Words + "cod";
    internal const string Shipments = Detail + "Shipments";
    internal const string CompanyName = Detail + "CompanyName";
    internal const string LastChange = Detail + "LastChange";
    internal const string PickupDate = Detail + "PickupDate";
    internal const string DeliveryDate = Detail + "DeliveryDate";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string English, string Greek)>
    {
        [PanelUserName] = ("The e-mail of the API, as Shopflix has given it to you for the connection.", "Το e-mail του API, όπως σας το έδωσε το Shopflix για τη σύνδεση."),
        [PanelOrdersSecret] = ("The API key that goes with this e-mail.", "Το κλειδί API που αντιστοιχεί σε αυτό το e-mail."),
        [NotAnOrder] = ("The answer of Shopflix is not a readable order.", "Η απάντηση του Shopflix δεν είναι αναγνώσιμη παραγγελία."),
        [NoId] = ("The Shopflix order has no usable id.", "Η παραγγελία του Shopflix δεν έχει έγκυρο αριθμό."),
        [NoTotal] = ("The total of the Shopflix order cannot be read. If it is written so that it may mean two things, such as 1,234, enter the order in the shop by hand and ignore this message.", "Το σύνολο της παραγγελίας του Shopflix δεν διαβάζεται. Αν είναι γραμμένο έτσι που να διαβάζεται με δύο τρόπους, όπως 1,234, περάστε την παραγγελία στο κατάστημα με το χέρι και αγνοήστε το μήνυμα."),
        [LineUnreadable] = (
            "Quantity or price of line {0} of the Shopflix order cannot be read. If it is written so that it may mean two things, such as 1,234, enter the order in the shop by hand and ignore this message.",
            "Η ποσότητα ή η τιμή του είδους {0} της παραγγελίας του Shopflix δεν διαβάζεται. Αν είναι γραμμένο έτσι που να διαβάζεται με δύο τρόπους, όπως 1,234, περάστε την παραγγελία στο κατάστημα με το χέρι και αγνοήστε το μήνυμα."),
        [VoucherWasThere] = ("Shopflix has the voucher.", "Το Shopflix έχει το voucher."),
        [VouchersOff] = ("Vouchers through Shopflix's API are switched off.", "Τα voucher μέσω του API του Shopflix είναι απενεργοποιημένα."),
        [NoVoucher] = ("There is no voucher yet: make it on the order's page.", "Δεν υπάρχει ακόμη voucher: εκδώστε το στη σελίδα της παραγγελίας."),
        [TooManyLabels] = ("More than {0} parcels: print them in Shopflix's panel.", "Πάνω από {0} δέματα: εκτυπώστε τα από τον πίνακα του Shopflix."),
        [NotPrintable] = ("Shopflix has no file of the voucher yet. Try again in a minute.", "Το Shopflix δεν έχει ακόμη αρχείο για το voucher. Δοκιμάστε ξανά σε ένα λεπτό."),
        [NoPdf] = ("What Shopflix sent is no PDF, or too large a one.", "Αυτό που έστειλε το Shopflix δεν είναι PDF ή είναι πολύ μεγάλο."),
        [OutOfStock] = ("Out of stock", "Εκτός αποθέματος"),
        [Damaged] = ("Damaged", "Κατεστραμμένο προϊόν"),
        [WrongPrice] = ("Wrong price", "Λάθος τιμή"),
        [DisabledProduct] = ("Disabled product", "Απενεργοποιημένο προϊόν"),
        [WrongProduct] = ("Wrong product", "Λάθος προϊόν"),
        [TaxOfficeCode] = ("Tax office code", "Κωδικός ΔΟΥ"),
        [Article39] = ("Article 39", "Άρθρο 39"),
        [Article39IdType] = ("Article 39: identity document", "Άρθρο 39: έγγραφο ταυτότητας"),
        [Article39IdNumber] = ("Article 39: document number", "Άρθρο 39: αριθμός εγγράφου"),
        [Article39Mobile] = ("Article 39: mobile phone", "Άρθρο 39: κινητό τηλέφωνο"),
        [Article39Otp] = ("Article 39: one-time code", "Άρθρο 39: κωδικός μίας χρήσης"),
        [Article39Line] = ("Article 39 applies to", "Το άρθρο 39 εφαρμόζεται σε"),
        [Article39LineOnly] = ("Marked for article 39 although the buyer is not (sold with VAT)", "Με ένδειξη άρθρου 39 χωρίς δικαίωμα του αγοραστή (πωλείται με ΦΠΑ)"),
        [Country] = ("Country", "Χώρα"),
        [LineStatus] = ("State of a product at Shopflix", "Κατάσταση είδους στο Shopflix"),
        [OfLine] = ("{0}: {1}", "{0}: {1}"),
        [OriginalPrice] = ("Original price", "Αρχική τιμή"),
        [ParentOrder] = ("Part of the order", "Μέρος της παραγγελίας"),
        [Remark] = ("Further remark", "Επιπλέον σχόλιο"),
        [UnexplainedDiscount] = ("Taken off without Shopflix saying why", "Αφαιρέθηκε χωρίς εξήγηση από το Shopflix"),
        [DeliveryMethod] = ("Delivery method", "Τρόπος παράδοσης"),
        [AddressType] = ("Kind of address", "Είδος διεύθυνσης"),
        [AtHome] = ("home", "κατοικία"),
        [AtWork] = ("place of work", "χώρος εργασίας"),
        [CashOnDelivery] = ("Cash on delivery", "Αντικαταβολή"),
        [Shipments] = ("Shipments", "Αποστολές"),
        [CompanyName] = ("Company", "Εταιρεία"),
        [LastChange] = ("Last change at Shopflix", "Τελευταία αλλαγή στο Shopflix"),
        [PickupDate] = ("Courier pickup", "Παραλαβή από courier"),
        [DeliveryDate] = ("Delivery", "Παράδοση"),
    };
}
