namespace Marketplaces.Simulators;

internal sealed record RejectionReason(int Id, string Label, string LineReason, bool RequiresAvailableQuantity = false)
{
    public static readonly RejectionReason[] All =
    [
        new(1, "Εκτός αποθέματος στο κατάστημα ή στον προμηθευτή", "no_stock"),
        new(2, "Λάθος καταχωρημένη τιμή(ες)", "wrong_price"),
        new(4, "Περιορισμένα τεμάχια", "limited_stock", RequiresAvailableQuantity: true),
        new(5, "To προϊόν καταργήθηκε", "discontinuation"),
        new(6, "Λάθος ταξινόμηση προϊόντος", "content_mistake")
    ];
}
