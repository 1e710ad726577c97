using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

public sealed class SkroutzMarketplace(
    SkroutzCalls calls,
    SkroutzDecisions decisions,
    SkroutzDispatch dispatch,
    SkroutzDocuments documents,
    SkroutzPickups pickups,
    SkroutzVouchers vouchers,
    SkroutzOffers pushes,
    SkroutzBatches batches)
    : IOfferMarketplace, IFeedMarketplace, IDispatchMarketplace, IVoucherMarketplace, IDocumentMarketplace, IPickupMarketplace, ITrialMarketplace
{
    public string SystemName => SkroutzDefaults.SystemName;

    public string DisplayName => SkroutzDefaults.DisplayName;

    public string DefaultBaseUrl => SkroutzDefaults.BaseUrl;

    public AccountCredentials Credentials => AccountCredentials.OrdersSecret | AccountCredentials.ProductsSecret | AccountCredentials.WebhookToken;

    public decimal RejectionFeePercent => SkroutzDefaults.RejectionFeePercent;

    public int MaxProductsPerRequest => SkroutzDefaults.MaxProductsPerRequest;

    public ReadResult Read(string body) => SkroutzReader.Read(body);

    public async Task<string?> GetOrderAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken)
    {
        var response = await calls.GetOrderAsync(account, externalId, cancellationToken);
        if (response.IsSuccess)
            return response.Read<SkroutzPeek>() is { Order: not null } or { Code: not null } ? response.Body : throw response.NotUnderstood();

        // A page instead of the API's words is another server's "not found", and says nothing about the order.
        return response.StatusCode == HttpStatusCode.NotFound && (response.Errors.Count > 0 || response.Body.Length == 0)
            ? null
            : throw Refused(response);
    }

    public Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string externalId, AcceptChoice choice, CancellationToken cancellationToken) =>
        decisions.AcceptAsync(account, externalId, choice, cancellationToken);

    public Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string externalId, RejectChoice choice, CancellationToken cancellationToken) =>
        decisions.RejectAsync(account, externalId, choice, cancellationToken);

    public Task<CommandAnswer> SetReadyAsync(MarketplaceAccount account, string externalId, bool isReady, CancellationToken cancellationToken) =>
        dispatch.SetReadyAsync(account, externalId, isReady, cancellationToken);

    public Task<CommandAnswer> SendTrackingAsync(MarketplaceAccount account, string externalId, TrackingChoice choice, CancellationToken cancellationToken) =>
        dispatch.SendTrackingAsync(account, externalId, choice, cancellationToken);

    public Task<Voucher> ReadVoucherAsync(MarketplaceAccount account, MarketplaceOrder order, CancellationToken cancellationToken) =>
        vouchers.ReadAsync(account, order, cancellationToken);

    public int MaxDocumentBytes => SkroutzDefaults.MaxDocumentBytes;

    public Task<CommandAnswer> SendInvoiceAsync(MarketplaceAccount account, string externalId, OrderDocument document, CancellationToken cancellationToken) =>
        documents.SendInvoiceAsync(account, externalId, document, cancellationToken);

    public Task<CommandAnswer> SendCreditInvoiceAsync(MarketplaceAccount account, string externalId, OrderDocument document, CancellationToken cancellationToken) =>
        documents.SendCreditInvoiceAsync(account, externalId, document, cancellationToken);

    public Task<RemoteOrder?> ReadPickupAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken) =>
        pickups.ReadAsync(account, externalId, cancellationToken);

    public Task<CommandAnswer> RescheduleAsync(MarketplaceAccount account, string externalId, string day, CancellationToken cancellationToken) =>
        pickups.RescheduleAsync(account, externalId, day, cancellationToken);

    public Task<CommandAnswer> RelocateAsync(MarketplaceAccount account, string externalId, string location, CancellationToken cancellationToken) =>
        pickups.RelocateAsync(account, externalId, location, cancellationToken);

    public Task<CommandAnswer> RequestVoucherAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken) =>
        pickups.RequestVoucherAsync(account, externalId, cancellationToken);

    public Task<OfferAnswer> PushAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken) =>
        pushes.PushAsync(account, offers, cancellationToken);

    public Task<OfferStatus?> StatusAsync(MarketplaceAccount account, string batchId, CancellationToken cancellationToken) =>
        batches.StatusAsync(account, batchId, cancellationToken);

    public Task<OfferAnswer> ValidateAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken) =>
        pushes.ValidateAsync(account, offers, cancellationToken);

    public string FeedContentType => "application/xml; charset=utf-8";

    public IFeedWriter BeginFeed(Stream file, DateTime createdUtc) => new SkroutzFeed(file, createdUtc);

    public bool IsFeedReader(string userAgent) => userAgent.Contains(SkroutzDefaults.SystemName, StringComparison.OrdinalIgnoreCase);

    public async Task TestConnectionAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        if (await GetOrderAsync(account, SkroutzDefaults.DemoOrder, cancellationToken) is null)
            throw new MarketplaceApiException(new(FailureTexts.UnknownDemoOrder, SkroutzDefaults.DemoOrder)) { StatusCode = HttpStatusCode.NotFound };
    }

    public async Task AskForTestMessageAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        var response = await calls.PostOrderAsync(account, SkroutzDefaults.DemoOrder, SkroutzDefaults.TriggerCreation, cancellationToken);
        if (!response.IsSuccess || response.ClaimsErrors)
            throw Refused(response);
    }

    private static MarketplaceApiException Refused(ApiResponse response) => response.Words is { } words
        ? new MarketplaceApiException(OwnerText.Quote(words)) { StatusCode = response.StatusCode }
        : response.NotUnderstood();
}
