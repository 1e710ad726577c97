namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>Why there is no label: resource keys and their texts.</summary>
public static class NoVoucherTexts
{
    public const string NotYet = Prefix + "NotYet";
    public const string OwnCourier = Prefix + "OwnCourier";
    public const string Collected = Prefix + "Collected";
    public const string None = Prefix + "None";
    public const string NotAccepted = Prefix + "NotAccepted";

    private const string Prefix = MarketplacesDefaults.Resources + ".NoVoucher.";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [NotYet] = ("There is no voucher yet: it comes some time after the acceptance.", "Δεν υπάρχει ακόμη voucher: εκδίδεται λίγο μετά την αποδοχή."),
        [OwnCourier] = ("It goes with your own courier, whose voucher you make yourself.", "Στέλνεται με δικό σας courier: το voucher το εκδίδετε εσείς."),
        [Collected] = ("The buyer collects it at the shop: there is no voucher.", "Ο αγοραστής την παραλαμβάνει από το κατάστημα: δεν έχει voucher."),
        [None] = ("This marketplace hands out no vouchers here.", "Αυτό το marketplace δεν δίνει voucher από εδώ."),
        [NotAccepted] = ("The order is not accepted, or has left already.", "Η παραγγελία δεν έχει γίνει αποδεκτή ή έχει ήδη φύγει."),
    };
}
