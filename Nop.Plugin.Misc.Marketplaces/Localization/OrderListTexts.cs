namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>The list of orders as the place from which the day is worked: its parts, its columns, its file.</summary>
public static class OrderListTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Orders.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Tabs"] = ("Orders by what is to be done", "Παραγγελίες κατά εκκρεμότητα"),
        [Prefix + "Tab.ToAccept"] = ("To accept", "Προς αποδοχή"),
        [Prefix + "Tab.ToAccept.Hint"] = ("They wait for your decision, the nearest deadline first.", "Περιμένουν την απόφασή σας, πρώτη η πιο κοντινή προθεσμία."),
        [Prefix + "Tab.Problems"] = ("Problems", "Προβλήματα"),
        [Prefix + "Tab.Problems.Hint"] = ("They cannot go on without you; each says why.", "Δεν προχωρούν χωρίς εσάς· η καθεμία λέει γιατί."),
        [Prefix + "Tab.ToShip"] = ("To ship", "Προς αποστολή"),
        [Prefix + "Tab.ToShip.Hint"] = ("Accepted and not handed over yet; what must leave first comes first.", "Αποδεκτές που δεν έχουν παραδοθεί στον courier· πρώτη όποια πρέπει να φύγει πρώτη."),
        [Prefix + "Tab.Shipped"] = ("Shipped", "Στάλθηκαν"),
        [Prefix + "Tab.Shipped.Hint"] = ("On their way to the buyer, not delivered yet.", "Καθ' οδόν προς τον αγοραστή, χωρίς να έχουν παραδοθεί ακόμη."),
        [Prefix + "Tab.All"] = ("All", "Όλες"),
        [Prefix + "Tab.All.Hint"] = ("Every order, the newest first.", "Κάθε παραγγελία, πρώτη η νεότερη."),

        [Prefix + "Search.Find"] = ("Find an order", "Εύρεση παραγγελίας"),
        [Prefix + "Search.Find.Hint"] = (
            "Code, buyer's name, phone, product (name, SKU, EAN) or tracking number, or a part of them; accents and capital letters do not matter.",
            "Κωδικός, όνομα αγοραστή, τηλέφωνο, προϊόν (όνομα, SKU, EAN) ή αριθμός αποστολής, ή μέρος τους· τόνοι και κεφαλαία δεν παίζουν ρόλο."),
        [Prefix + "Search.Find.Example"] = ("Code, buyer, phone, product, tracking", "Κωδικός, αγοραστής, τηλέφωνο, προϊόν, αποστολή"),
        [Prefix + "Search.More"] = ("More filters", "Περισσότερα φίλτρα"),

        [Prefix + "Due"] = ("Deadline", "Προθεσμία"),
        [Prefix + "Due.Decide"] = ("accept by", "αποδοχή έως"),
        [Prefix + "Due.Dispatch"] = ("hand over by", "παράδοση έως"),
        [Prefix + "Pieces"] = ("Pieces", "Τεμάχια"),
        [Prefix + "Pieces.Count"] = ("{0} pcs", "{0} τεμ."),
        [Prefix + "Pieces.More"] = ("and {0} more", "και άλλα {0}"),
        [Prefix + "Leaves"] = ("Pickup", "Παραλαβή"),
        [Prefix + "Differs"] = ("Differs from the shop", "Διαφέρει από το κατάστημα"),

        [Prefix + "Mark.Express"] = ("Express", "Express"),
        [Prefix + "Mark.GiftWrap"] = ("Gift wrap", "Δώρο"),
        [Prefix + "Mark.InvoiceWanted"] = ("Invoice", "Τιμολόγιο"),
        [Prefix + "Mark.CashOnDelivery"] = ("Cash on delivery", "Αντικαταβολή"),
        [Prefix + "Mark.StorePickup"] = ("Pickup in the shop", "Από το κατάστημα"),
        [Prefix + "Mark.CollectionPoint"] = ("Collection point", "Σημείο παραλαβής"),
        [Prefix + "Mark.FulfilledByMerchant"] = ("Your courier", "Δικός σας courier"),
        [Prefix + "Mark.FulfilledByMarketplace"] = ("Their warehouse", "Αποθήκη του marketplace"),
        [Prefix + "Mark.ReturnShipment"] = ("Back to the buyer", "Πίσω στον αγοραστή"),
        [Prefix + "Mark.Replacement"] = ("Replacement", "Αντικατάσταση"),
        [Prefix + "Mark.Replaced"] = ("Replaced", "Αντικαταστάθηκε"),
        [Prefix + "Mark.Parent"] = ("Group", "Ομάδα"),
        [Prefix + "Mark.VatExempt"] = ("Without VAT", "Χωρίς ΦΠΑ"),

        [Prefix + "Accept.Choose"] = ("Accept…", "Αποδοχή…"),
        [Prefix + "Accept.AtOnce.Hint"] = ("There is nothing to choose, or the rules of its account say it.", "Δεν υπάρχει κάτι να επιλέξετε, ή το λένε οι κανόνες του λογαριασμού."),

        [Prefix + "Queue.Next"] = ("Next order", "Επόμενη παραγγελία"),
        [Prefix + "Queue.Previous"] = ("Previous order", "Προηγούμενη παραγγελία"),
        [Prefix + "Queue.Last"] = ("That was the last one of this list.", "Αυτή ήταν η τελευταία της λίστας."),
        [Prefix + "Queue.First"] = ("That was the first one of this list.", "Αυτή ήταν η πρώτη της λίστας."),

        [Prefix + "Csv"] = ("CSV file", "Αρχείο CSV"),
        [Prefix + "Csv.Hint"] = ("The orders that the list shows, at most 10,000, for a spreadsheet. It has your buyers' names in it.", "Οι παραγγελίες που δείχνει η λίστα, έως 10.000, για φύλλο υπολογισμού. Περιέχει ονόματα αγοραστών."),
        [Prefix + "Csv.DecideBy"] = ("Accept by", "Αποδοχή έως"),
        [Prefix + "Csv.DispatchBy"] = ("Hand over by", "Παράδοση έως"),
        [Prefix + "Csv.Goods"] = ("First product", "Πρώτο προϊόν"),
        [Prefix + "Csv.Marks"] = ("Labels", "Ετικέτες"),
        [Prefix + "Csv.Pickup"] = ("Pickup", "Παραλαβή"),
        [Prefix + "Csv.PickupPlace"] = ("Pickup place", "Σημείο παραλαβής"),
        [Prefix + "Csv.Courier"] = ("Courier", "Courier"),
        [Prefix + "Csv.Tracking"] = ("Tracking number", "Αριθμός αποστολής"),
        [Prefix + "Csv.Voucher"] = ("Voucher", "Voucher"),
        [Prefix + "Csv.Total"] = ("Total in euro", "Σύνολο σε ευρώ"),
        [Prefix + "Csv.Difference"] = ("Difference", "Διαφορά"),
        [Prefix + "Csv.Yes"] = ("yes", "ναι"),
        [Prefix + "Csv.No"] = ("no", "όχι"),
    };
}
