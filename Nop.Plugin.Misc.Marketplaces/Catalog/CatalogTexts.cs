namespace Nop.Plugin.Misc.Marketplaces.Catalog;

/// <summary>Every resource text of the catalogue's own.</summary>
public static class CatalogTexts
{
    public const string DuplicateIdentity = MarketplacesDefaults.Resources + ".Problem.DuplicateIdentity";
    public const string IdentityMoved = MarketplacesDefaults.Resources + ".Problem.IdentityMoved";
    public const string ToBeConfirmed = MarketplacesDefaults.Resources + ".Problem.ToBeConfirmed";
    public const string NoSuchProduct = MarketplacesDefaults.Resources + ".Problem.NoSuchProduct";
    public const string NoSuchCombination = MarketplacesDefaults.Resources + ".Problem.NoSuchCombination";
    public const string GroupHasNoListing = MarketplacesDefaults.Resources + ".Problem.GroupHasNoListing";
    public const string StockIsOne = MarketplacesDefaults.Resources + ".Problem.StockIsOne";
    public const string IdTooLong = MarketplacesDefaults.Resources + ".Problem.IdTooLong";
    public const string NoVariationOfWhole = MarketplacesDefaults.Resources + ".Problem.NoVariationOfWhole";
    public const string NoIdTyped = MarketplacesDefaults.Resources + ".Problem.NoIdTyped";
    public const string IdIsTaken = MarketplacesDefaults.Resources + ".Problem.IdIsTaken";
    public const string MappingUnderWay = MarketplacesDefaults.Resources + ".Problem.MappingUnderWay";
    public const string NoPrice = MarketplacesDefaults.Resources + ".Problem.NoPrice";
    public const string RefusedSilently = MarketplacesDefaults.Resources + ".Problem.RefusedSilently";

    public const string NotApplied = MarketplacesDefaults.Resources + ".Problem.NotApplied";
    public const string NotAppliedSilently = MarketplacesDefaults.Resources + ".Problem.NotAppliedSilently";
    public const string NotConfirmed = MarketplacesDefaults.Resources + ".Problem.NotConfirmed";
    public const string BatchNotUnderstood = MarketplacesDefaults.Resources + ".Problem.BatchNotUnderstood";

    public const string ListingsRefused = MarketplacesDefaults.Resources + ".Journal.ListingsRefused";
    public const string OffersConfirmed = MarketplacesDefaults.Resources + ".Journal.OffersConfirmed";
    public const string PricesDisagree = MarketplacesDefaults.Resources + ".Journal.PricesDisagree";
    public const string OffersRefused = MarketplacesDefaults.Resources + ".Journal.OffersRefused";
    public const string OffersNotApplied = MarketplacesDefaults.Resources + ".Journal.OffersNotApplied";
    public const string BatchForgotten = MarketplacesDefaults.Resources + ".Journal.BatchForgotten";
    public const string BatchNeverDone = MarketplacesDefaults.Resources + ".Journal.BatchNeverDone";
    public const string PushUnauthorized = MarketplacesDefaults.Resources + ".Journal.PushUnauthorized";
    public const string PushNotAllowed = MarketplacesDefaults.Resources + ".Journal.PushNotAllowed";
    public const string PushFailed = MarketplacesDefaults.Resources + ".Journal.PushFailed";
    public const string PushRefusedAll = MarketplacesDefaults.Resources + ".Journal.PushRefusedAll";
    public const string PushRecovered = MarketplacesDefaults.Resources + ".Journal.PushRecovered";
    public const string Compared = MarketplacesDefaults.Resources + ".Journal.Compared";
    public const string FeedNotGenerated = MarketplacesDefaults.Resources + ".Journal.FeedNotGenerated";

    public const string MoreStockUnread = MarketplacesDefaults.Resources + ".Journal.MoreStockUnread";
    public const string ListingsQuarantined = MarketplacesDefaults.Resources + ".Journal.ListingsQuarantined";

    private const string Obstacles = MarketplacesDefaults.Resources + ".Listing.Obstacle.";

    /// <summary>Why a product is not sold, as a listing shows it.</summary>
    public static string ObstacleKey(Obstacle obstacle) => Obstacles + obstacle;

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [DuplicateIdentity] = (
            "The id {0} belongs to more than one product or combination. Give each its own id; until then it is not sent.",
            "Το id {0} ανήκει σε περισσότερα από ένα προϊόντα ή συνδυασμούς. Δώστε στο καθένα δικό του id· μέχρι τότε δεν στέλνεται."),
        [IdentityMoved] = (
            "Another product has this id now.",
            "Άλλο προϊόν έχει πλέον αυτό το id."),
        [ToBeConfirmed] = (
            "Waits for your confirmation; nothing is sent for it before.",
            "Περιμένει την επιβεβαίωσή σας· δεν στέλνεται τίποτα γι' αυτό πριν."),
        [NoSuchProduct] = (
            "There is no product with the number {0} in the shop.",
            "Δεν υπάρχει προϊόν με αριθμό {0} στο κατάστημα."),
        [NoSuchCombination] = (
            "“{1}” has no attribute combination with the number {0}.",
            "Το «{1}» δεν έχει συνδυασμό χαρακτηριστικών με αριθμό {0}."),
        [GroupHasNoListing] = (
            "“{0}” only groups other products and cannot be sold itself.",
            "Το «{0}» μόνο ομαδοποιεί άλλα προϊόντα και δεν πωλείται το ίδιο."),
        [StockIsOne] = (
            "The stock of “{0}” is kept for the whole product, so its combinations cannot be offered one by one: each piece would be sold several times. Let the product track its stock by attributes first.",
            "Το απόθεμα του «{0}» τηρείται για ολόκληρο το προϊόν, άρα οι συνδυασμοί του δεν μπορούν να πωληθούν χωριστά: κάθε τεμάχιο θα πωλούνταν πολλές φορές. Ορίστε πρώτα παρακολούθηση αποθέματος ανά χαρακτηριστικά."),
        [IdTooLong] = (
            "An id has at most {0} characters.",
            "Ένα id έχει έως {0} χαρακτήρες."),
        [NoVariationOfWhole] = (
            "A product as a whole has no variation id; open one of its combinations.",
            "Ένα προϊόν ως σύνολο δεν έχει id παραλλαγής· ανοίξτε έναν από τους συνδυασμούς του."),
        [NoIdTyped] = (
            "Type the id that the marketplace knows it by.",
            "Πληκτρολογήστε το id με το οποίο το γνωρίζει το marketplace."),
        [IdIsTaken] = (
            "The id {0} belongs to “{1}” (product number {2}) already.",
            "Το id {0} ανήκει ήδη στο «{1}» (αριθμός προϊόντος {2})."),
        [MappingUnderWay] = (
            "Somebody else is changing ids at this moment. Try again.",
            "Κάποιος άλλος αλλάζει id αυτή τη στιγμή. Δοκιμάστε ξανά."),
        [NoPrice] = (
            "The product has no price that could be sent.",
            "Το προϊόν δεν έχει τιμή που να μπορεί να σταλεί."),
        [PricesDisagree] = (
            "The price of {0} is not what its price and tax make; another plugin changes prices. From now on nopCommerce is asked for the price of every product, which takes longer.",
            "Η τιμή του προϊόντος {0} δεν είναι αυτή που δίνουν η τιμή και ο φόρος του· άλλο πρόσθετο αλλάζει τιμές. Από τώρα ζητείται από το nopCommerce η τιμή κάθε προϊόντος, κάτι που διαρκεί περισσότερο."),
        [RefusedSilently] = (
            "The marketplace refused this product without saying why.",
            "Το marketplace απέρριψε το προϊόν χωρίς αιτιολογία."),
        [NotApplied] = (
            "Sent, but not applied by the marketplace: “{0}”. Correct what it names, here or at the marketplace; a change is sent at once, and the same again by itself.",
            "Στάλθηκε, αλλά δεν εφαρμόστηκε από το marketplace: «{0}». Διορθώστε ό,τι αναφέρει, εδώ ή στο marketplace· κάθε αλλαγή στέλνεται αμέσως, και τα ίδια στέλνονται ξανά αυτόματα."),
        [NotAppliedSilently] = (
            "Sent, but not applied by the marketplace, which does not say why. Look at the product there; it is sent again by itself.",
            "Στάλθηκε, αλλά δεν εφαρμόστηκε από το marketplace, χωρίς αιτιολογία. Ελέγξτε το προϊόν εκεί· στέλνεται ξανά αυτόματα."),
        [NotConfirmed] = (
            "Sent, but the marketplace does not say what became of it. It is sent again by itself.",
            "Στάλθηκε, αλλά το marketplace δεν λέει τι απέγινε. Στέλνεται ξανά αυτόματα."),
        [BatchNotUnderstood] = (
            "what it said was not about the products that were sent",
            "αυτό που απάντησε δεν αφορούσε τα προϊόντα που στάλθηκαν"),
        [ListingsRefused] = (
            "Products that are not sent because another one has the same id: {0} ({1})",
            "Προϊόντα που δεν στέλνονται επειδή το id τους το έχει και άλλο: {0} ({1})"),
        [OffersRefused] = (
            "Products that the marketplace refused: {0} ({1})",
            "Προϊόντα που απέρριψε το marketplace: {0} ({1})"),
        [OffersNotApplied] = (
            "Products that the marketplace took and did not apply: {0} ({1}). Stock & prices shows why for each.",
            "Προϊόντα που το marketplace παρέλαβε και δεν εφάρμοσε: {0} ({1}). Ο λόγος για το καθένα φαίνεται στα Αποθέματα & τιμές."),
        [BatchForgotten] = (
            "The marketplace no longer knows what was sent on {1} (batch {0}). These products ({2}) are sent again.",
            "Το marketplace δεν γνωρίζει πλέον όσα στάλθηκαν στις {1} (παρτίδα {0}). Αυτά τα προϊόντα ({2}) στέλνονται ξανά."),
        [BatchNeverDone] = (
            "The marketplace did not finish within a day what was sent on {1} (batch {0}). These products ({2}) are sent again.",
            "Το marketplace δεν ολοκλήρωσε μέσα σε μία ημέρα όσα στάλθηκαν στις {1} (παρτίδα {0}). Αυτά τα προϊόντα ({2}) στέλνονται ξανά."),
        [PushUnauthorized] = (
            "The marketplace does not accept the products API token. Enter a valid one in the configuration; nothing is sent until {0}.",
            "Το marketplace δεν δέχεται το token προϊόντων. Συμπληρώστε έγκυρο στις ρυθμίσεις· δεν στέλνεται τίποτα έως {0}."),
        [PushNotAllowed] = (
            "The marketplace takes no stock and prices from the shop at the moment: {0}. Next attempt: {1}.",
            "Το marketplace δεν δέχεται αυτή τη στιγμή αποθέματα και τιμές από το κατάστημα: {0}. Επόμενη προσπάθεια: {1}."),
        [PushFailed] = (
            "Sending stock and prices failed: {0}. Next attempt: {1}.",
            "Η αποστολή αποθεμάτων και τιμών απέτυχε: {0}. Επόμενη προσπάθεια: {1}."),
        [PushRefusedAll] = (
            "The marketplace refuses every product, so no single product is at fault: {0}. Next attempt: {1}.",
            "Το marketplace απορρίπτει κάθε προϊόν, άρα δεν φταίει κάποιο μεμονωμένο: {0}. Επόμενη προσπάθεια: {1}."),
        [OffersConfirmed] = (
            "Confirmed: stock and prices of the products that were found are sent from now on.",
            "Επιβεβαιώθηκε: τα αποθέματα και οι τιμές των προϊόντων που βρέθηκαν στέλνονται από τώρα."),
        [PushRecovered] = (
            "Stock and prices are being sent again.",
            "Τα αποθέματα και οι τιμές στέλνονται και πάλι."),
        [Compared] = (
            "Everything was checked. Products looked at: {0}. Different, to be sent: {1}.",
            "Ολοκληρώθηκε ο έλεγχος όλων. Προϊόντα που ελέγχθηκαν: {0}. Διέφεραν και θα σταλούν: {1}."),
        [FeedNotGenerated] = (
            "The XML feed could not be written; nopCommerce's log says why. The last complete one is shown for an hour more, then none, and the marketplace goes on with what it knows.",
            "Το αρχείο XML δεν μπόρεσε να γραφτεί· ο λόγος είναι στο αρχείο καταγραφής του nopCommerce. Το τελευταίο πλήρες εμφανίζεται για μία ώρα ακόμη, μετά κανένα, και το marketplace συνεχίζει με όσα γνωρίζει."),
        [MoreStockUnread] = (
            "More stock of {0} products has waited as long as you allow and is sent, although orders may still be on their way: {1}. See why they are not in.",
            "Το επιπλέον απόθεμα {0} προϊόντων περίμενε όσο ορίσατε και στέλνεται, αν και μπορεί να έρχονται ακόμη παραγγελίες: {1}. Δείτε γιατί δεν έχουν καταχωριστεί."),
        [ListingsQuarantined] = (
            "{0} products were refused {1} times in a row and are not sent again by themselves: {2}. Correct what the marketplace names, or press Send again.",
            "{0} προϊόντα απορρίφθηκαν {1} φορές στη σειρά και δεν στέλνονται ξανά αυτόματα: {2}. Διορθώστε ό,τι αναφέρει το marketplace ή πατήστε «Νέα αποστολή»."),
        [ObstacleKey(Obstacle.Gone)] = (
            "The product, the combination or its id no longer exists; it is shown as not available.",
            "Το προϊόν, ο συνδυασμός ή το id του δεν υπάρχει πλέον· εμφανίζεται ως μη διαθέσιμο."),
        [ObstacleKey(Obstacle.Unpublished)] = (
            "Not available: the product is not published.",
            "Μη διαθέσιμο: το προϊόν δεν είναι δημοσιευμένο."),
        [ObstacleKey(Obstacle.NotSimple)] = (
            "Not available: a grouped product cannot be sold as one product.",
            "Μη διαθέσιμο: ένα ομαδοποιημένο προϊόν δεν πωλείται το ίδιο."),
        [ObstacleKey(Obstacle.OutsideDates)] = (
            "Not available: outside the product's availability dates.",
            "Μη διαθέσιμο: εκτός των ημερομηνιών διαθεσιμότητας του προϊόντος."),
        [ObstacleKey(Obstacle.BuyingDisabled)] = (
            "Not available: the buy button is disabled.",
            "Μη διαθέσιμο: το κουμπί αγοράς είναι απενεργοποιημένο."),
        [ObstacleKey(Obstacle.NoFixedPrice)] = (
            "Not available: the product has no fixed price.",
            "Μη διαθέσιμο: το προϊόν δεν έχει σταθερή τιμή."),
        [ObstacleKey(Obstacle.NotGoods)] = (
            "Not available: gift cards, downloads, rentals and subscriptions are not sold on marketplaces.",
            "Μη διαθέσιμο: δωροκάρτες, αρχεία, ενοικιάσεις και συνδρομές δεν πωλούνται σε marketplaces."),
        [ObstacleKey(Obstacle.PreOrder)] = (
            "Not available: the product can only be pre-ordered.",
            "Μη διαθέσιμο: το προϊόν διατίθεται μόνο με προπαραγγελία."),
        [ObstacleKey(Obstacle.Closed)] = (
            "Not available: guests of this store cannot see the product, or its vendor is inactive.",
            "Μη διαθέσιμο: το προϊόν δεν εμφανίζεται σε επισκέπτες αυτού του καταστήματος ή ο προμηθευτής του είναι ανενεργός."),
        [ObstacleKey(Obstacle.NotSinglePieces)] = (
            "Not available: the product is not sold in single pieces.",
            "Μη διαθέσιμο: το προϊόν δεν πωλείται ανά τεμάχιο."),
        [ObstacleKey(Obstacle.SwitchedOff)] = (
            "Not available: you have switched it off for this marketplace.",
            "Μη διαθέσιμο: το έχετε απενεργοποιήσει για αυτό το marketplace."),
        [ObstacleKey(Obstacle.NeedsChoice)] = (
            "Not available: the buyer must choose an attribute, and no combination of the product has an id of its own.",
            "Μη διαθέσιμο: ο αγοραστής πρέπει να επιλέξει χαρακτηριστικό και κανένας συνδυασμός του προϊόντος δεν έχει δικό του id."),
    };
}
