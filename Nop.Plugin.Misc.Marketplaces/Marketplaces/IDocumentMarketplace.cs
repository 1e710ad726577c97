using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that takes the merchant's documents of an order, one of each kind; a later one replaces the one before.</summary>
public interface IDocumentMarketplace : IMarketplace
{
    /// <summary>Longest file in bytes.</summary>
    int MaxDocumentBytes { get; }

    /// <summary>Sends a receipt or an invoice.</summary>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> SendInvoiceAsync(MarketplaceAccount account, string externalId, OrderDocument document, CancellationToken cancellationToken);

    /// <summary>Sends what takes a receipt or an invoice back.</summary>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> SendCreditInvoiceAsync(MarketplaceAccount account, string externalId, OrderDocument document, CancellationToken cancellationToken);
}

/// <param name="Name">Plain ASCII with the ending of its kind.</param>
public sealed record OrderDocument(string Name, string ContentType, byte[] Content);
