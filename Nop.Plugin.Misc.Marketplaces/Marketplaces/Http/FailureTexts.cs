using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>Why a call to a marketplace brought nothing: resource keys and their texts.</summary>
public static class FailureTexts
{
    public const string NoUrl = Prefix + "NoUrl";
    public const string ImpossibleId = Prefix + "ImpossibleId";
    public const string NoToken = Prefix + "NoToken";
    public const string NoLogin = Prefix + "NoLogin";
    public const string UnknownDemoOrder = Prefix + "UnknownDemoOrder";
    public const string EndlessList = Prefix + "EndlessList";
    public const string UnreadableRows = Prefix + "UnreadableRows";
    public const string ListedOnly = Prefix + "ListedOnly";
    public const string Status = Prefix + "Status";
    public const string StatusAndWords = Prefix + "StatusAndWords";
    public const string Answer = Prefix + "Answer";
    public const string AnswerAndWords = Prefix + "AnswerAndWords";
    public const string EmptyBody = Prefix + "EmptyBody";
    public const string OtherType = Prefix + "OtherType";
    public const string NoType = Prefix + "NoType";
    public const string TooLong = Prefix + "TooLong";
    public const string Timeout = Prefix + "Timeout";
    public const string NoSuchHost = Prefix + "NoSuchHost";
    public const string ConnectionRefused = Prefix + "ConnectionRefused";
    public const string Insecure = Prefix + "Insecure";
    public const string Proxy = Prefix + "Proxy";
    public const string BrokenOff = Prefix + "BrokenOff";
    public const string Queue = Prefix + "Queue";
    public const string OtherOrder = Prefix + "OtherOrder";
    public const string NoOrder = Prefix + "NoOrder";
    public const string SilentRefusal = Prefix + "SilentRefusal";
    public const string NoConnection = Prefix + "NoConnection";
    public const string NoFileAddress = Prefix + "NoFileAddress";
    public const string FileNotAllowed = Prefix + "FileNotAllowed";
    public const string FileTooLarge = Prefix + "FileTooLarge";
    public const string NoPdf = Prefix + "NoPdf";

    private const string Prefix = MarketplacesDefaults.Resources + ".Failure.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [NoUrl] = ("The API address in the configuration is not a web address.", "Η διεύθυνση API στις ρυθμίσεις δεν είναι διεύθυνση ιστού."),
        [ImpossibleId] = ("An order cannot have this id.", "Μια παραγγελία δεν μπορεί να έχει αυτό το id."),
        [NoToken] = ("There is no usable API token: enter it in the configuration.", "Δεν υπάρχει έγκυρο token API: συμπληρώστε το στις ρυθμίσεις."),
        [NoLogin] = ("The API e-mail or the API key is missing: enter them in the configuration.", "Λείπει το e-mail ή το κλειδί API: συμπληρώστε τα στις ρυθμίσεις."),
        [UnknownDemoOrder] = ("The API answers, but does not know {0}.", "Το API απαντά, αλλά δεν γνωρίζει την {0}."),
        [EndlessList] = ("The order list has more than {0} pages.", "Η λίστα παραγγελιών έχει περισσότερες από {0} σελίδες."),
        [UnreadableRows] = ("{0} rows of the order list are no orders.", "{0} γραμμές της λίστας παραγγελιών δεν είναι παραγγελίες."),
        [ListedOnly] = ("The order {0} is in the list, but cannot be read.", "Η παραγγελία {0} βρίσκεται στη λίστα, αλλά δεν μπορεί να διαβαστεί."),
        [Status] = ("{0} answered {1}.", "Το {0} απάντησε {1}."),
        [StatusAndWords] = ("{0} answered {1}: {2}", "Το {0} απάντησε {1}: {2}"),
        [Answer] = ("{0} answered {1} with {2}.", "Το {0} απάντησε {1} με {2}."),
        [AnswerAndWords] = ("{0} answered {1} with {2}: {3}", "Το {0} απάντησε {1} με {2}: {3}"),
        [EmptyBody] = ("an empty body", "κενό περιεχόμενο"),
        [OtherType] = ("{0} that is not the JSON of the API", "{0} που δεν είναι το JSON του API"),
        [NoType] = ("what is not the JSON of the API", "κάτι που δεν είναι το JSON του API"),
        [TooLong] = ("{0} answered more than {1} bytes.", "Το {0} απάντησε με περισσότερα από {1} byte."),
        [Timeout] = ("{0} brought no answer within {1} s.", "Το {0} δεν απάντησε μέσα σε {1} δευτ."),
        [NoSuchHost] = (
            "The address {0} was not found on the internet. Check the API address in the configuration, and that this server is connected.",
            "Η διεύθυνση {0} δεν βρέθηκε στο διαδίκτυο. Ελέγξτε τη διεύθυνση API στις ρυθμίσεις και τη σύνδεση αυτού του διακομιστή."),
        [ConnectionRefused] = ("{0} takes no connections at the moment.", "Το {0} δεν δέχεται συνδέσεις αυτή τη στιγμή."),
        [Insecure] = (
            "There is no secure connection to {0}: its certificate is not accepted. Check the API address; if it is right, the certificates of this server may be out of date.",
            "Δεν υπάρχει ασφαλής σύνδεση με το {0}: το πιστοποιητικό του δεν γίνεται δεκτό. Ελέγξτε τη διεύθυνση API· αν είναι σωστή, ίσως τα πιστοποιητικά αυτού του διακομιστή να είναι παλιά."),
        [Proxy] = ("The proxy of this shop lets no connection to {0} through.", "Ο διακομιστής μεσολάβησης του καταστήματος δεν επιτρέπει τη σύνδεση με το {0}."),
        [BrokenOff] = ("The connection to {0} broke off.", "Η σύνδεση με το {0} διακόπηκε."),
        [Queue] = ("{0} was not sent: too many questions are waiting.", "Το {0} δεν στάλθηκε: περιμένουν πάρα πολλά ερωτήματα."),
        [OtherOrder] = ("The marketplace was asked for the order {0} and answered with another one.", "Ζητήθηκε η παραγγελία {0} και το marketplace απάντησε με άλλη."),
        [NoOrder] = ("What the marketplace answered about the order {0} is no order.", "Η απάντηση του marketplace για την {0} δεν είναι παραγγελία."),
        [SilentRefusal] = ("The marketplace refused without saying why.", "Το marketplace αρνήθηκε χωρίς να πει γιατί."),
        [NoConnection] = ("{0} cannot be reached at the moment.", "Δεν υπάρχει σύνδεση με το {0} αυτή τη στιγμή."),
        [NoFileAddress] = ("The marketplace names no usable address of the file.", "Το marketplace δεν δίνει έγκυρη διεύθυνση για το αρχείο."),
        [FileNotAllowed] = (
            "The file lies at {0}, from where none are fetched. If that is right, add its host to the configuration.",
            "Το αρχείο βρίσκεται στο {0}, από όπου δεν γίνεται λήψη. Αν είναι σωστό, προσθέστε το όνομά του στις ρυθμίσεις."),
        [FileTooLarge] = ("The file is larger than {0} MB.", "Το αρχείο είναι μεγαλύτερο από {0} MB."),
        [NoPdf] = ("What {0} sent is no PDF.", "Αυτό που έστειλε το {0} δεν είναι PDF."),
    };

    /// <summary>For the log.</summary>
    public static string English(OwnerText text) => text.InEnglish(All);
}
