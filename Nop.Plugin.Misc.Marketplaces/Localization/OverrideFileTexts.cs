namespace Nop.Plugin.Misc.Marketplaces.Localization;

public static class OverrideFileTexts
{
    private const string Prefix = MarketplacesDefaults.Resources + ".OverrideFiles.";
    private const string Invalid = Prefix + "Invalid.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [Prefix + "Title"] = ("Your rules as a file", "Οι κανόνες σας ως αρχείο"),
        [Prefix + "Hint"] = (
            "All products with the ids and rules that you have given them, for a spreadsheet. Change them there, save as CSV UTF-8 and bring the file back: it is checked first, and nothing changes before you confirm. An empty cell means as in the configuration; a column that you take out stays as it is.",
            "Όλα τα προϊόντα με τα id και τους κανόνες που τους δώσατε, για υπολογιστικό φύλλο. Αλλάξτε τα εκεί, αποθηκεύστε ως CSV UTF-8 και φέρτε το αρχείο πίσω: πρώτα ελέγχεται και τίποτα δεν αλλάζει πριν επιβεβαιώσετε. Κενό κελί σημαίνει όπως στις ρυθμίσεις· μια στήλη που αφαιρείτε μένει ως έχει."),
        [Prefix + "Export"] = ("Export", "Εξαγωγή"),
        [Prefix + "File"] = ("CSV file", "Αρχείο CSV"),
        [Prefix + "Check"] = ("Check the file", "Έλεγχος αρχείου"),
        [Prefix + "Import"] = ("Check of a file for {0}", "Έλεγχος αρχείου για {0}"),
        [Prefix + "Counts"] = ("Rows: {0}. Rows that change something: {1}. Rows that cannot be used: {2}. Nothing has been changed yet.", "Γραμμές: {0}. Γραμμές που αλλάζουν κάτι: {1}. Γραμμές που δεν μπορούν να χρησιμοποιηθούν: {2}. Δεν άλλαξε τίποτα ακόμη."),
        [Prefix + "Line"] = ("Line", "Γραμμή"),
        [Prefix + "Row"] = ("Product in the file", "Προϊόν στο αρχείο"),
        [Prefix + "Reason"] = ("What is wrong", "Τι δεν είναι σωστό"),
        [Prefix + "More"] = ("Only the first {0} are shown.", "Εμφανίζονται μόνο οι πρώτες {0}."),
        [Prefix + "Apply"] = ("Apply the rows that change something ({0})", "Εφαρμογή των γραμμών που αλλάζουν κάτι ({0})"),
        [Prefix + "Nothing"] = ("There is nothing to apply.", "Δεν υπάρχει τίποτα να εφαρμοστεί."),
        [Prefix + "Applied"] = ("Rows applied: {0}. Rows left out: {1}.", "Γραμμές που εφαρμόστηκαν: {0}. Γραμμές που παραλείφθηκαν: {1}."),

        [Invalid + "Empty"] = ("The file has no rows.", "Το αρχείο δεν έχει γραμμές."),
        [Invalid + "TooLarge"] = ("The file is larger than {0} KB. Split it; rows that stay as they are can be left out.", "Το αρχείο είναι μεγαλύτερο από {0} KB. Χωρίστε το· γραμμές που δεν αλλάζουν μπορούν να λείπουν."),
        [Invalid + "TooManyRows"] = ("The file has more than {0} rows. Split it; rows that stay as they are can be left out.", "Το αρχείο έχει πάνω από {0} γραμμές. Χωρίστε το· γραμμές που δεν αλλάζουν μπορούν να λείπουν."),
        [Invalid + "Encoding"] = ("The file is not UTF-8 text. Save it in the spreadsheet as “CSV UTF-8”.", "Το αρχείο δεν είναι κείμενο UTF-8. Αποθηκεύστε το στο υπολογιστικό φύλλο ως «CSV UTF-8»."),
        [Invalid + "Quote"] = ("A quotation mark that opens in line {0} is never closed.", "Ένα εισαγωγικό που ανοίγει στη γραμμή {0} δεν κλείνει ποτέ."),
        [Invalid + "Column"] = ("The column “{0}” is unknown. Known are: {1}.", "Η στήλη «{0}» είναι άγνωστη. Γνωστές είναι: {1}."),
        [Invalid + "ColumnTwice"] = ("A column is there twice.", "Μια στήλη υπάρχει δύο φορές."),
        [Invalid + "NoProduct"] = ("The first line must name the columns, {0} or {1} among them.", "Η πρώτη γραμμή πρέπει να ονομάζει τις στήλες, μεταξύ τους {0} ή {1}."),
        [Invalid + "TooManyCells"] = ("The row has more cells than the first line: a separator or a quotation mark too many.", "Η γραμμή έχει περισσότερα κελιά από την πρώτη: ένα διαχωριστικό ή εισαγωγικό παραπάνω."),
        [Invalid + "NotANumber"] = ("“{0}” in {1} is no number of the shop.", "Το «{0}» στη στήλη {1} δεν είναι αριθμός του καταστήματος."),
        [Invalid + "NoSuchSku"] = ("No product, or more than one, has the SKU “{0}”.", "Κανένα προϊόν, ή περισσότερα από ένα, έχει SKU «{0}»."),
        [Invalid + "ProductTwice"] = ("Line {0} is about the same product or combination.", "Η γραμμή {0} αφορά το ίδιο προϊόν ή συνδυασμό."),
        [Invalid + "IdTwice"] = ("Line {0} types the same id.", "Η γραμμή {0} δίνει το ίδιο id."),
    };
}
