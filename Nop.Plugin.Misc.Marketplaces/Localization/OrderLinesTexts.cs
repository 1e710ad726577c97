namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>The lines of an order: which product of the shop each one is for.</summary>
public static class OrderLinesTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".Orders.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Lines.Title"] = ("Products", "Προϊόντα"),
        [Prefix + "Lines.Quantity"] = ("Quantity", "Ποσότητα"),
        [Prefix + "Lines.UnitPrice"] = ("Price", "Τιμή"),
        [Prefix + "Lines.Stock"] = ("Left in stock", "Υπόλοιπο"),
        [Prefix + "Lines.StockTaken"] = ("Reserved: {0}", "Δεσμευμένα: {0}"),
        [Prefix + "Lines.NotCounted"] = ("not counted", "δεν μετράται"),
        [Prefix + "Lines.TooLow"] = ("not enough", "δεν επαρκεί"),
        [Prefix + "Lines.Map"] = ("Use this product", "Ορισμός προϊόντος"),
        [Prefix + "Lines.MapPlaceholder"] = ("Name, SKU or barcode", "Όνομα, κωδικός (SKU) ή barcode"),
        [Prefix + "Lines.MapMapped"] = ("The product was chosen for this order.", "Το προϊόν ορίστηκε για αυτή την παραγγελία."),
        [Prefix + "Lines.MapRemembered"] = ("The product was chosen for this order and for later ones with the same goods.", "Το προϊόν ορίστηκε για αυτή την παραγγελία και για επόμενες με το ίδιο είδος."),
        [Prefix + "Lines.MapNothing"] = ("Choose a product from the list, or type its SKU or barcode.", "Επιλέξτε προϊόν από τη λίστα ή γράψτε τον κωδικό (SKU) ή το barcode του."),
        [Prefix + "Lines.AtMarketplace"] = ("At {0}", "Στο {0}"),
        [Prefix + "Lines.ProductGone"] = ("Deleted in the shop", "Διαγράφηκε από το κατάστημα"),
        [Prefix + "Lines.OtherBarCode"] = ("Is it the right one? The barcode is {0} there, {1} here.", "Είναι το σωστό; Το barcode είναι {0} εκεί, {1} εδώ."),
        [Prefix + "Lines.Found"] = ("Products found: {0}", "Προϊόντα που βρέθηκαν: {0}"),
        [Prefix + "Lines.FoundMany"] = ("The first {0} products. Type more to find others.", "Τα πρώτα {0} προϊόντα. Γράψτε περισσότερα για να βρείτε άλλα."),
        [Prefix + "Lines.NoneFound"] = ("No product found. Try another word, or a part of the SKU.", "Δεν βρέθηκε προϊόν. Δοκιμάστε άλλη λέξη ή μέρος του κωδικού (SKU)."),
        [Prefix + "Lines.Wrong"] = ("Wrong product?", "Λάθος προϊόν;"),
        [Prefix + "Lines.MapUnknown"] = ("No product with SKU or barcode \"{0}\". Type a part of its name and choose it from the list.", "Δεν βρέθηκε προϊόν με SKU ή barcode «{0}». Γράψτε μέρος του ονόματός του και επιλέξτε το από τη λίστα."),
        [Prefix + "Lines.MapAmbiguous"] = ("More than one product has \"{0}\". Choose from the list which one it is.", "Περισσότερα από ένα προϊόντα έχουν «{0}». Επιλέξτε από τη λίστα ποιο είναι."),
        [Prefix + "Lines.MapNotPossible"] = ("This cannot be done (any more): look at the order again.", "Αυτό δεν γίνεται (πλέον): δείτε ξανά την παραγγελία."),
        [Prefix + "Lines.Undone"] = ("Your choice was undone.", "Η επιλογή σας αναιρέθηκε."),
        [Prefix + "Lines.Forgotten"] = ("Later orders no longer use this product for these goods.", "Οι επόμενες παραγγελίες δεν θα παίρνουν πλέον αυτό το προϊόν για το είδος."),
        [Prefix + "Lines.InShop"] = ("In your shop", "Στο κατάστημά σας"),
        [Prefix + "Lines.Choose"] = ("Choose the product", "Επιλογή προϊόντος"),
        [Prefix + "Lines.Change"] = ("Change the product", "Αλλαγή προϊόντος"),
        [Prefix + "Lines.Remember"] = ("Also for later orders", "Και για επόμενες παραγγελίες"),
        [Prefix + "Lines.Remember.Hint"] = (
            "Whenever the same goods are ordered again, this product is used without asking. You can undo that here.",
            "Κάθε φορά που παραγγέλνεται ξανά το ίδιο είδος, θα χρησιμοποιείται αυτό το προϊόν χωρίς ερώτηση. Αναιρείται από εδώ."),
        [Prefix + "Lines.ChangedElsewhere"] = (
            "The shop's order has its product already. Open it, delete the wrong product there and add the right one with the same price: the shop puts the stock of the one back and takes that of the other by itself.",
            "Η παραγγελία του καταστήματος έχει ήδη το προϊόν. Ανοίξτε την, διαγράψτε εκεί το λάθος προϊόν και προσθέστε το σωστό με την ίδια τιμή: το κατάστημα επιστρέφει μόνο του το απόθεμα του ενός και αφαιρεί του άλλου."),
        [Prefix + "Lines.Proposal"] = ("With the same barcode or part number:", "Με το ίδιο barcode ή κωδικό κατασκευαστή:"),
        [Prefix + "Lines.Undo"] = ("Undo the choice", "Αναίρεση της επιλογής"),
        [Prefix + "Lines.IsRemembered"] = ("Also used for later orders.", "Ισχύει και για επόμενες παραγγελίες."),
        [Prefix + "Lines.Forget"] = ("Not for later orders", "Όχι για επόμενες παραγγελίες"),
        [Prefix + "Lines.NotMatched"] = ("No product found", "Δεν βρέθηκε προϊόν"),
        [Prefix + "Lines.WithoutVat"] = ("Price without VAT", "Τιμή χωρίς ΦΠΑ"),
        [Prefix + "Lines.IslandVat"] = ("Reduced island VAT", "Μειωμένος ΦΠΑ νησιών"),
        [Prefix + "Lines.Size"] = ("Size", "Μέγεθος"),
        [Prefix + "Lines.SerialNumbers"] = ("Serial numbers: {0}", "Σειριακοί αριθμοί: {0}"),
        [Prefix + "Lines.Commission"] = ("Commission: {0}", "Προμήθεια: {0}"),
        [Prefix + "Lines.Tags"] = ("Labels: {0}", "Ετικέτες: {0}"),
        [Prefix + "Lines.Rejected"] = ("Rejected:", "Απορρίφθηκε:"),
        [Prefix + "Lines.Returned"] = ("Returned:", "Επιστράφηκε:"),
    };
}
