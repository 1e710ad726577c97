namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Texts that only this marketplace needs.</summary>
public static class SkroutzTexts
{
    private const string Detail = MarketplacesDefaults.Resources + ".Detail.Skroutz.";
    private const string Panel = MarketplacesDefaults.Resources + ".Panel.Skroutz.";
    private const string Problem = MarketplacesDefaults.Resources + ".Problem.Skroutz.";

    internal const string PanelOrdersSecret = Panel + "OrdersSecret";
    internal const string PanelProductsSecret = Panel + "ProductsSecret";
    internal const string PanelWebhookUrl = Panel + "WebhookUrl";
    internal const string PanelTestMessage = Panel + "TestMessage";

    internal const string NotAnOrder = Problem + "NotAnOrder";
    internal const string NoOrder = Problem + "NoOrder";
    internal const string NoCode = Problem + "NoCode";
    internal const string CodeTooLong = Problem + "CodeTooLong";
    internal const string LineUnreadable = Problem + "LineUnreadable";
    internal const string ShippingUnreadable = Problem + "ShippingUnreadable";

    internal const string VerificationMethod = Detail + "VerificationMethod";
    internal const string VerificationDocument = Detail + "VerificationDocument";
    internal const string RepresentativeIdType = Detail + "RepresentativeIdType";
    internal const string RepresentativeIdNumber = Detail + "RepresentativeIdNumber";
    internal const string RepresentativeOtp = Detail + "RepresentativeOtp";
    internal const string RepresentativeMobile = Detail + "RepresentativeMobile";
    internal const string PlusUser = Detail + "PlusUser";
    internal const string Floor = Detail + "Floor";
    internal const string SetAsReadyRequired = Detail + "SetAsReadyRequired";
    internal const string ReadyForDispatch = Detail + "ReadyForDispatch";
    internal const string DeliveryNote = Detail + "DeliveryNote";
    internal const string DeliveryNoteUrl = Detail + "DeliveryNoteUrl";
    internal const string UploadedInvoice = Detail + "UploadedInvoice";
    internal const string RejectedBy = Detail + "RejectedBy";
    internal const string Notes = Detail + "Notes";
    internal const string ReplacementType = Detail + "ReplacementType";
    internal const string FromService = Detail + "FromService";
    internal const string AsIsReturn = Detail + "AsIsReturn";
    internal const string Return = Detail + "Return";
    internal const string OfLine = Detail + "OfLine";
    internal const string ReadjustedVat = Detail + "ReadjustedVat";
    internal const string OtherLines = MarketplacesDefaults.Resources + ".Orders.Reject.OtherLines.Skroutz";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string English, string Greek)>
    {
        [PanelOrdersSecret] = (
            "In Skroutz Merchants: Υπηρεσίες › Skroutz Marketplace. A new token there ends the one before.",
            "Στο Skroutz Merchants: Υπηρεσίες › Skroutz Marketplace. Ένα νέο token εκεί ακυρώνει το προηγούμενο."),
        [PanelProductsSecret] = ("In Skroutz Merchants: Προϊόντα › Ανανεώσεις προϊόντων.", "Στο Skroutz Merchants: Προϊόντα › Ανανεώσεις προϊόντων."),
        [PanelWebhookUrl] = (
            "Paste it in Skroutz Merchants under Υπηρεσίες › Skroutz Marketplace, where a webhook URL is asked for, and save there.",
            "Επικολλήστε την στο Skroutz Merchants › Υπηρεσίες › Skroutz Marketplace, στο πεδίο για το webhook URL, και αποθηκεύστε εκεί."),
        [PanelTestMessage] = (
            "The test message is about a made-up order and makes none in the shop. It comes only to the URL that is saved in Skroutz Merchants › Υπηρεσίες › Skroutz Marketplace. The page of any order there can send its message again, too.",
            "Το δοκιμαστικό μήνυμα αφορά φανταστική παραγγελία και δεν δημιουργεί καμία στο κατάστημα. Έρχεται μόνο στη διεύθυνση που είναι αποθηκευμένη στο Skroutz Merchants › Υπηρεσίες › Skroutz Marketplace. Το μήνυμα μιας παραγγελίας στέλνεται ξανά και από τη σελίδα της εκεί."),
        [NotAnOrder] = ("The message from Skroutz is not a readable order.", "Το μήνυμα του Skroutz δεν είναι αναγνώσιμη παραγγελία."),
        [NoOrder] = ("The message '{0}' of Skroutz came without its order.", "Το μήνυμα «{0}» του Skroutz ήρθε χωρίς την παραγγελία του."),
        [NoCode] = ("The Skroutz order has no code.", "Η παραγγελία του Skroutz δεν έχει κωδικό."),
        [CodeTooLong] = ("The code of the Skroutz order is too long: {0}", "Ο κωδικός της παραγγελίας του Skroutz είναι πολύ μεγάλος: {0}"),
        [LineUnreadable] = (
            "Quantity or price of line {0} of the Skroutz order cannot be read. If it is written so that it may mean two things, such as 1,234, enter the order in the shop by hand and ignore this message.",
            "Η ποσότητα ή η τιμή του είδους {0} της παραγγελίας του Skroutz δεν διαβάζεται. Αν είναι γραμμένο έτσι που να διαβάζεται με δύο τρόπους, όπως 1,234, περάστε την παραγγελία στο κατάστημα με το χέρι και αγνοήστε το μήνυμα."),
        [ShippingUnreadable] = ("The shipping cost of the Skroutz order cannot be read. If it is written so that it may mean two things, such as 1,234, enter the order in the shop by hand and ignore this message.", "Τα μεταφορικά της παραγγελίας του Skroutz δεν διαβάζονται. Αν είναι γραμμένο έτσι που να διαβάζεται με δύο τρόπους, όπως 1,234, περάστε την παραγγελία στο κατάστημα με το χέρι και αγνοήστε το μήνυμα."),
        [VerificationMethod] = ("VAT exemption verified by", "Επαλήθευση απαλλαγής ΦΠΑ"),
        [VerificationDocument] = ("VAT exemption document", "Δικαιολογητικό απαλλαγής ΦΠΑ"),
        [RepresentativeIdType] = ("Representative's document", "Έγγραφο εκπροσώπου"),
        [RepresentativeIdNumber] = ("Representative's document number (last digits)", "Αριθμός εγγράφου εκπροσώπου (τελευταία ψηφία)"),
        [RepresentativeOtp] = ("Representative's one-time code", "Κωδικός μίας χρήσης εκπροσώπου"),
        [RepresentativeMobile] = ("Representative's mobile phone", "Κινητό εκπροσώπου"),
        [PlusUser] = ("Skroutz Plus member", "Μέλος Skroutz Plus"),
        [Floor] = ("Floor", "Όροφος"),
        [SetAsReadyRequired] = ("Has to be set as ready", "Απαιτείται δήλωση ετοιμότητας"),
        [ReadyForDispatch] = ("Set as ready", "Έχει δηλωθεί έτοιμη"),
        [DeliveryNote] = ("Skroutz packing slip", "Συνοδευτικό Skroutz"),
        [DeliveryNoteUrl] = ("Skroutz packing slip, file", "Συνοδευτικό Skroutz, αρχείο"),
        [UploadedInvoice] = ("Uploaded receipt or invoice", "Ανεβασμένη απόδειξη ή τιμολόγιο"),
        [RejectedBy] = ("Rejected by", "Απορρίφθηκε από"),
        [Notes] = ("Labels of Skroutz", "Ετικέτες του Skroutz"),
        [ReplacementType] = ("Kind of replacement", "Είδος αντικατάστασης"),
        [FromService] = ("{0}: the repaired item goes back to the buyer", "{0}: το επισκευασμένο είδος επιστρέφει στον αγοραστή"),
        [AsIsReturn] = ("{0}: the item goes back to the buyer as it came", "{0}: το είδος επιστρέφει στον αγοραστή ως έχει"),
        [Return] = ("Return", "Επιστροφή"),
        [OfLine] = ("{0}: {1}", "{0}: {1}"),
        [OtherLines] = (
            "Rejecting some products ends this order. For what you can deliver Skroutz may send a new order with a code of its own, which you accept or reject again.",
            "Η απόρριψη κάποιων προϊόντων κλείνει αυτή την παραγγελία. Για όσα μπορείτε να παραδώσετε, το Skroutz μπορεί να στείλει νέα παραγγελία με δικό της κωδικό, που θα αποδεχτείτε ή θα απορρίψετε ξανά."),
        [ReadjustedVat] = ("VAT of another country: check the tax of the shop's order", "ΦΠΑ άλλης χώρας: ελέγξτε τον φόρο της παραγγελίας του καταστήματος"),
    };
}
