using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Sends the documents of orders: one file of each kind, and a later one replaces the one before.</summary>
public sealed class SkroutzDocuments(SkroutzCalls calls)
{
    private static readonly Dictionary<string, string> _ofInvoices = new() { ["order_error"] = SkroutzRefusalTexts.Invoice };

    public async Task<CommandAnswer> SendInvoiceAsync(MarketplaceAccount account, string code, OrderDocument document, CancellationToken cancellationToken)
    {
        var response = await calls.PostFileAsync(account, code, "invoices", "invoice_file", document, cancellationToken);
        return SkroutzAnswers.Explained(Understand(code, response), response, _ofInvoices);
    }

    public async Task<CommandAnswer> SendCreditInvoiceAsync(MarketplaceAccount account, string code, OrderDocument document, CancellationToken cancellationToken)
    {
        var response = await calls.PostFileAsync(account, code, "credit_invoices", "credit_invoice_file", document, cancellationToken);
        return SkroutzAnswers.IsUnknownCall(response) ?? SkroutzAnswers.Explained(Understand(code, response), response, SkroutzRefusalTexts.CreditInvoice);
    }

    /// <summary>What is answered to a file is documented nowhere: any answer of the API that neither refuses nor speaks of another order will do.</summary>
    private static CommandAnswer Understand(string code, ApiResponse response) =>
        response is { IsSuccess: true, ClaimsErrors: false, IsOfApi: true } && !SkroutzAnswers.Denies(response) && (SkroutzReader.PeekCode(response.Body) ?? code) == code
            ? new(CommandOutcome.Confirmed)
            : SkroutzAnswers.Understand(code, response);
}
