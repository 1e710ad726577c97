namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class OverrideTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Overrides.";
    private const string Field = Prefix + "Fields.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("{0} at {1}", "{0} στο {1}"),
        [Prefix + "Back"] = ("back to stock & prices", "πίσω στα αποθέματα & τιμές"),
        [Prefix + "Whole"] = ("The product as a whole", "Το προϊόν ως σύνολο"),
        [Prefix + "ByCombination"] = (
            "Its combinations are sold, each with its own stock: choose one of them to set its rules. An id typed here is the product id of all of them.",
            "Πωλούνται οι συνδυασμοί του, καθένας με δικό του απόθεμα: επιλέξτε έναν για να τον ρυθμίσετε. Ένα id που πληκτρολογείται εδώ είναι το id προϊόντος για όλους."),
        [Prefix + "Now"] = ("How it stands", "Πώς είναι τώρα"),
        [Prefix + "Now.Ids"] = ("Id in the XML", "Id στο XML"),
        [Prefix + "Now.NoIds"] = ("none: the field chosen in the configuration is empty; type one below", "κανένα: το πεδίο που ορίσατε στις ρυθμίσεις είναι κενό· πληκτρολογήστε ένα παρακάτω"),
        [Prefix + "Now.Typed"] = ("typed by hand", "πληκτρολογημένο"),
        [Prefix + "Now.ByRule"] = ("as in the configuration", "όπως στις ρυθμίσεις"),
        [Prefix + "Now.Applied"] = ("Applied by the marketplace", "Εφαρμόστηκε από το marketplace"),
        [Prefix + "Now.NotApplied"] = ("nothing yet", "τίποτα ακόμη"),
        [Prefix + "Now.Problem"] = ("Problem", "Πρόβλημα"),

        [Prefix + "Policy"] = ("What is sold there", "Τι πωλείται εκεί"),
        [Prefix + "Policy.Hint"] = ("What you leave empty is as in the configuration.", "Ό,τι αφήσετε κενό ισχύει όπως στις ρυθμίσεις."),
        [Prefix + "AsAccount"] = ("As in the configuration", "Όπως στις ρυθμίσεις"),
        [Prefix + "AccountSays"] = ("Configuration: {0}", "Ρυθμίσεις: {0}"),
        [Prefix + "On"] = ("Sold there", "Πωλείται εκεί"),
        [Prefix + "Off"] = ("Not sold there", "Δεν πωλείται εκεί"),
        [Prefix + "Saved"] = ("Saved. What changes is sent by itself.", "Αποθηκεύτηκε. Ό,τι αλλάζει στέλνεται αυτόματα."),
        [Prefix + "NotSaved"] = ("Nothing has been saved: please correct the marked fields.", "Δεν αποθηκεύτηκε τίποτα: διορθώστε τα σημειωμένα πεδία."),

        [Field + "Offered"] = ("Sell it there", "Πώληση εκεί"),
        [Field + "Offered.Hint"] = ("Whether the marketplace may sell it at all.", "Αν το marketplace μπορεί καν να το πουλήσει."),
        [Field + "StockStopAt"] = ("Stop at (pieces)", "Διακοπή στα (τεμάχια)"),
        [Field + "StockStopAt.Hint"] = (
            "When so many pieces or fewer are left beyond the safety stock, none is sold there. 0 sells to the last piece.",
            "Όταν μένουν τόσα τεμάχια ή λιγότερα πέρα από το απόθεμα ασφαλείας, δεν πωλείται κανένα. Με 0 πωλείται έως το τελευταίο."),
        [Field + "FixedPrice"] = ("Fixed price (€)", "Σταθερή τιμή (€)"),
        [Field + "FixedPrice.Hint"] = ("With VAT; sent as it is, whatever the shop's price and the rules below say.", "Με ΦΠΑ· στέλνεται όπως είναι, ό,τι κι αν λένε η τιμή του καταστήματος και οι παρακάτω κανόνες."),
        [Field + "PricePercent"] = ("Change of price (%)", "Μεταβολή τιμής (%)"),
        [Field + "PricePercent.Hint"] = ("Added to the shop's price with VAT; with a minus, taken off.", "Προστίθεται στην τιμή του καταστήματος με ΦΠΑ· με μείον, αφαιρείται."),
        [Field + "PriceAmount"] = ("Change of price (€)", "Μεταβολή τιμής (€)"),
        [Field + "PriceAmount.Hint"] = ("Added after the percentage, with VAT; with a minus, taken off.", "Προστίθεται μετά το ποσοστό, με ΦΠΑ· με μείον, αφαιρείται."),
        [Field + "PriceRounding"] = ("Price raised to", "Στρογγυλοποίηση προς τα πάνω"),
        [Field + "PriceRounding.Hint"] = ("What comes out of the rules is raised to the next such price, never lowered. A fixed price stays.", "Ό,τι προκύπτει από τους κανόνες ανεβαίνει στην επόμενη τέτοια τιμή, ποτέ προς τα κάτω. Η σταθερή τιμή μένει."),

        [Prefix + "Mapping"] = ("Id at the marketplace", "Id στο marketplace"),
        [Prefix + "Mapping.Hint"] = (
            "By default the id is the field chosen in the configuration. An id typed here stays whatever becomes of SKUs and of that choice; the id before is taken off sale first.",
            "Κανονικά το id είναι το πεδίο που ορίσατε στις ρυθμίσεις. Ένα id που πληκτρολογείται εδώ μένει, ό,τι κι αν γίνει με τα SKU και τη ρύθμιση· το προηγούμενο αποσύρεται πρώτα."),
        [Field + "ExternalProductId"] = ("Product id at the marketplace", "Id προϊόντος στο marketplace"),
        [Field + "ExternalProductId.Hint"] = ("As in the XML or in the marketplace's own panel. For a combination: leave it empty to use its product's.", "Όπως στο XML ή στον πίνακα του marketplace. Για συνδυασμό: αφήστε το κενό για το id του προϊόντος."),
        [Field + "ExternalVariationId"] = ("Variation id at the marketplace", "Id παραλλαγής στο marketplace"),
        [Field + "ExternalVariationId.Hint"] = (
            "The size's id. Empty with a product id of its own, when the marketplace knows this combination as a separate product (a colour, say).",
            "Το id του μεγέθους. Κενό, με δικό του id προϊόντος, όταν το marketplace γνωρίζει τον συνδυασμό ως ξεχωριστό προϊόν (π.χ. ένα χρώμα)."),
        [Prefix + "Map"] = ("Use this id", "Χρήση αυτού του id"),
        [Prefix + "Unmap"] = ("Back to the configuration's id", "Επιστροφή στο id των ρυθμίσεων"),
        [Prefix + "Mapped"] = ("Saved. The product is sent under this id from now on.", "Αποθηκεύτηκε. Από τώρα το προϊόν στέλνεται με αυτό το id."),
        [Prefix + "Unmapped"] = ("The id is again the field chosen in the configuration.", "Το id είναι ξανά το πεδίο που ορίσατε στις ρυθμίσεις."),

        [Prefix + "Find"] = ("Open a product", "Άνοιγμα προϊόντος"),
        [Prefix + "Find.Placeholder"] = ("SKU, barcode, part number or #number of a product", "SKU, barcode, κωδικός κατασκευαστή ή #αριθμός προϊόντος"),
        [Prefix + "Find.Open"] = ("Open", "Άνοιγμα"),
        [Prefix + "FoundNone"] = ("No product has “{0}” as SKU, barcode or part number.", "Κανένα προϊόν δεν έχει «{0}» ως SKU, barcode ή κωδικό κατασκευαστή."),
        [Prefix + "FoundSeveral"] = ("Several products have “{0}”. Open the one by its number, such as #12.", "Περισσότερα προϊόντα έχουν «{0}». Ανοίξτε το με τον αριθμό του, π.χ. #12."),
        [Prefix + "Change"] = ("Set rules…", "Ρύθμιση…"),
        [Prefix + "Has.Typed"] = ("own id", "δικό του id"),
        [Prefix + "Has.On"] = ("on", "ενεργό"),
        [Prefix + "Has.Off"] = ("off", "ανενεργό"),
        [Prefix + "Has.Stock"] = ("own stock rule", "δικός του κανόνας αποθέματος"),
        [Prefix + "Has.FixedPrice"] = ("fixed price", "σταθερή τιμή"),
        [Prefix + "Has.PriceRule"] = ("own price rule", "δικός του κανόνας τιμής"),

        [Prefix + "Invalid.Unreadable"] = (
            "“{0}” cannot be read as a number with at most two decimals. Write 1234.50 or 1234,50.",
            "Το «{0}» δεν διαβάζεται ως αριθμός με έως δύο δεκαδικά. Γράψτε το όπως 1234,50."),
        [Prefix + "Invalid.NotWhole"] = ("“{0}” is no whole number.", "Το «{0}» δεν είναι ακέραιος αριθμός."),
        [Prefix + "Invalid.Outside"] = ("{0} is not within {1} and {2}.", "Το {0} δεν είναι μεταξύ {1} και {2}."),
        [Prefix + "Invalid.Offered"] = ("“{0}” is neither on nor off.", "Το «{0}» δεν είναι ούτε on ούτε off."),
        [Prefix + "Invalid.Rounding"] = ("“{0}” is none of {1}.", "Το «{0}» δεν είναι κανένα από τα {1}."),
    };
}
