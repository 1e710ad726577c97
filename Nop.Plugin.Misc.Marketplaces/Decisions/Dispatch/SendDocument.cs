using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

/// <summary>
/// Sends the receipt, invoice or credit invoice of an order. The file is stored before its command is recorded, so that a command never misses it, and
/// goes when the command has ended.
/// </summary>
public sealed class SendDocument(
    IRepository<MarketplaceOrder> orders, AccountLookup accounts, MarketplaceRegistry marketplaces, IssueOffered issue, CommandFiles files, CommandOutbox outbox)
{
    /// <param name="replaces">The person has seen the file that the marketplace has, and wants this one in its place.</param>
    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> InvoiceAsync(int marketplaceOrderId, byte[] content, bool replaces, int customerId, CancellationToken cancellationToken) => SendAsync(
        marketplaceOrderId,
        CommandKind.SendInvoice,
        content,
        remote => !remote.Dispatch.Invoice ? new(DecisionTexts.NotOffered) : remote.InvoiceUrl is not null && !replaces ? new(DecisionTexts.FileThere) : null,
        customerId,
        cancellationToken);

    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> CreditInvoiceAsync(int marketplaceOrderId, byte[] content, int customerId, CancellationToken cancellationToken) => SendAsync(
        marketplaceOrderId,
        CommandKind.SendCreditInvoice,
        content,
        remote => remote.Dispatch.CreditInvoice ? null : new(DecisionTexts.NotOffered),
        customerId,
        cancellationToken);

    private async Task<DecisionResult> SendAsync(
        int marketplaceOrderId, CommandKind kind, byte[] content, Func<RemoteOrder, OwnerText?> objection, int customerId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order
            || await accounts.FindAsync(order.AccountId) is not { } account
            || marketplaces.Find(account.Marketplace) is not IDocumentMarketplace marketplace)
        {
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.NotOffered));
        }

        if (DocumentFile.Objection(content, marketplace.MaxDocumentBytes) is { } unfit)
            return new DecisionResult(DecisionStatus.NotPossible, unfit);

        int? fileId = null;
        var told = new OwnerText(kind is CommandKind.SendInvoice ? DecisionTexts.InvoiceTold : DecisionTexts.CreditInvoiceTold, (content.Length + 1023) / 1024);
        var result = await issue.RunAsync(marketplaceOrderId, kind, objection, StoredAsync, told, customerId, cancellationToken);

        // Another command may be under way; then nobody will ever end this one.
        if (result.Status is DecisionStatus.NotPossible && fileId is { } stored && !IsOf(stored, await outbox.OpenAsync(order.Id)))
            await files.ForgetAsync(stored);
        return result;

        async Task<object> StoredAsync(RemoteOrder remote)
        {
            fileId = await files.StoreAsync(DocumentFile.Named(remote.ExternalId, content));
            return new DocumentChoice(fileId.Value, remote.InvoiceUrl is { } url ? ForeignId.Key(url) : null);
        }
    }

    private static bool IsOf(int fileId, MarketplaceCommand? open) => open is not null && CommandFiles.IdOf(open) == fileId;
}
