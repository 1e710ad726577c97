namespace Nop.Plugin.Misc.Marketplaces.Intake;

/// <summary>Resource keys of this room and their texts.</summary>
public static class IntakeTexts
{
    public const string OrdersChannelFailed = MarketplacesDefaults.Resources + ".Journal.OrdersChannelFailed";

    public const string OrdersConfirmed = MarketplacesDefaults.Resources + ".Journal.OrdersConfirmed";

    /// <summary>Also the problem of such an order: it is not read again by itself.</summary>
    public const string GoneThere = MarketplacesDefaults.Resources + ".Problem.GoneThere";

    public const string NotReadAgain = MarketplacesDefaults.Resources + ".Journal.NotReadAgain";
    public const string ListTooSlow = MarketplacesDefaults.Resources + ".Failure.ListTooSlow";
    public const string OrderTooSlow = MarketplacesDefaults.Resources + ".Failure.OrderTooSlow";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [OrdersChannelFailed] = ("Orders could not be read: {0}", "Οι παραγγελίες δεν μπόρεσαν να διαβαστούν: {0}"),
        [OrdersConfirmed] = ("Confirmed: orders placed since {0} come in.", "Επιβεβαιώθηκε: λαμβάνονται οι παραγγελίες από {0}."),
        [GoneThere] = (
            "The marketplace no longer knows this order. It is not read again by itself; check it there, and press \"Refresh\" if it still exists.",
            "Το marketplace δεν γνωρίζει πλέον αυτή την παραγγελία. Δεν διαβάζεται ξανά αυτόματα· ελέγξτε την εκεί και πατήστε «Ανανέωση» αν υπάρχει ακόμη."),
        [ListTooSlow] = (
            "The order list could not be read in the time of one run.",
            "Η λίστα παραγγελιών δεν μπόρεσε να διαβαστεί στον χρόνο μίας εκτέλεσης."),
        [OrderTooSlow] = (
            "The order {0} could not be read in the time of one run.",
            "Η παραγγελία {0} δεν μπόρεσε να διαβαστεί στον χρόνο μίας εκτέλεσης."),
        [NotReadAgain] = ("The order could not be read again: {0}", "Η παραγγελία δεν μπόρεσε να διαβαστεί ξανά: {0}"),
    };
}
