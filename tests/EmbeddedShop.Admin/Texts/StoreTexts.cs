namespace EmbeddedShop.Admin.Texts;

internal static class StoreTexts
{
    public static readonly (string Key, string English, string Greek)[] Rows =
    [
        ("Store.Admin", "Administration", "Διαχείριση"),
        ("Store.Footer", "A harness for development and tests. Nothing here is for sale.", "Περιβάλλον ανάπτυξης και δοκιμών. Τίποτα εδώ δεν πωλείται."),
        ("Store.Search", "Search", "Αναζήτηση"),
        ("Store.NothingFound", "Nothing found.", "Δεν βρέθηκε τίποτα."),
        ("Store.InStock", "In stock", "Διαθέσιμο"),
        ("Store.SoldOut", "Sold out", "Εξαντλημένο"),
        ("Store.Buy", "Buy", "Αγορά"),
        ("Store.Quantity", "Quantity", "Ποσότητα"),
        ("Store.FirstName", "First name", "Όνομα"),
        ("Store.LastName", "Last name", "Επώνυμο"),
        ("Store.Email", "Email", "Email"),
        ("Store.Phone", "Phone", "Τηλέφωνο"),
        ("Store.Address", "Address", "Διεύθυνση"),
        ("Store.City", "City", "Πόλη"),
        ("Store.ZipPostalCode", "Postal code", "Τ.Κ."),
        ("Store.ChooseVariant", "Please choose a variant.", "Επιλέξτε παραλλαγή."),
        ("Store.NotEnoughStock", "There is not enough stock.", "Δεν υπάρχει αρκετό απόθεμα."),
        ("Store.Thanks", "Thank you for your order", "Ευχαριστούμε για την παραγγελία"),
        ("Store.OrderNumber", "Order number", "Αριθμός παραγγελίας"),
        ("Store.Total", "Total", "Σύνολο"),
        ("Store.Continue", "Continue shopping", "Συνέχεια αγορών"),
        ("Store.Login", "Log in", "Σύνδεση"),
        ("Store.Login.Wrong", "Wrong email or password.", "Λάθος email ή κωδικός."),
        ("Store.Password", "Password", "Κωδικός"),
    ];
}
