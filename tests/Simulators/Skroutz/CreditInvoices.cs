namespace Marketplaces.Simulators;

/// <summary>Credit invoices are taken and not shown on the order.</summary>
internal static class CreditInvoices
{
    private static readonly string[] ContentTypes = ["application/pdf", "image/png", "image/jpeg"];

    public static Refusal Missing { get; } = new(400, "order_error", "Missing credit invoice file");

    public static Refusal? Take(OrderEdit edit, FileUpload upload)
    {
        if (!WasAccepted(edit))
            return Refusal.Order("Order has not been accepted yet");

        return ContentTypes.Contains(upload.ContentType) ? null : Refusal.Order("Invalid mime type");
    }

    private static bool WasAccepted(OrderEdit edit) => edit.State switch
    {
        SkroutzState.Open or SkroutzState.Rejected or SkroutzState.Expired => false,
        SkroutzState.Cancelled => edit.Order["number_of_parcels"] != null,
        _ => true
    };
}
