using System.Net;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Sends offers, or has them checked.</summary>
public sealed class SkroutzOffers(SkroutzCalls calls)
{
    public async Task<OfferAnswer> PushAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken) =>
        Understand(await calls.PostProductsAsync(account, SkroutzDefaults.BatchPath, Request(offers), cancellationToken), offers);

    public async Task<OfferAnswer> ValidateAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken)
    {
        var request = Request(offers);
        var response = await calls.PostProductsAsync(account, SkroutzDefaults.ValidationPath, request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
            response = await calls.PostProductsAsync(account, SkroutzDefaults.ValidationFallbackPath, request, cancellationToken);

        return Understand(response, offers);
    }

    /// <summary>Euro to cents; half a cent goes up, as shops round.</summary>
    internal static long Cents(decimal price) => (long)decimal.Round(price * 100, 0, MidpointRounding.AwayFromZero);

    internal static SkroutzBatchRequest Request(IReadOnlyList<Offer> offers) => new([.. offers.Select(offer => new SkroutzProduct(
        offer.ExternalProductId,
        offer.Quantity,
        offer.Enabled,
        Cents(offer.Price),
        offer.Variations.Count == 0 ? null : [.. offer.Variations.Select(variation =>
            new SkroutzVariation(variation.ExternalVariationId, variation.Quantity, variation.Enabled, Cents(variation.Price)))]))]);

    /// <summary>Only a clear yes about what was sent is one; every no is about products, unless it says that it is about the shop.</summary>
    private static OfferAnswer Understand(ApiResponse response, IReadOnlyList<Offer> offers)
    {
        if (response.IsSuccess)
        {
            var answer = response.Read<SkroutzBatchAnswer>();
            if (answer.Success is not false && !response.ClaimsErrors)
                return answer.Success == true ? Taken(answer, response, offers) : throw response.NotUnderstood();
        }
        else if (response.Errors.Count == 0 && !IsRefusal(response))
        {
            throw response.NotUnderstood();
        }

        var blamed = SkroutzBlame.Of(response.Errors, offers);
        return blamed.Count == 0 && response.Errors.FirstOrDefault(IsAboutShop) is { } state
            ? new(IsPassing(state.Message) ? OfferOutcome.Busy : OfferOutcome.NotAllowed, blamed, response.Words)
            : new(OfferOutcome.Refused, blamed, response.Words);
    }

    private static OfferAnswer Taken(SkroutzBatchAnswer answer, ApiResponse response, IReadOnlyList<Offer> offers)
    {
        var results = (answer.Results ?? []).Where(result => result.ProductId is not null).ToList();
        var sent = offers.Select(offer => offer.ExternalProductId).ToHashSet();
        if (results.Any(result => !sent.Contains(result.ProductId!)) || answer.Id?.Length > SkroutzDefaults.MaxBatchIdLength)
            throw response.NotUnderstood();

        var failed = results.Where(result => SkroutzBatches.State(result.Status) == OfferState.Failed).DistinctBy(result => result.ProductId).ToList();
        return failed.Count > 0 ? new(OfferOutcome.Refused, failed.ToDictionary(result => result.ProductId!, result => result.Message ?? result.Status!), response.Words)
            : string.IsNullOrWhiteSpace(answer.Id) ? OfferAnswer.Accepted
            : OfferAnswer.Accepted with { BatchId = answer.Id };
    }

    /// <summary>A no without words; a page of somebody in between is none, except where it says that the whole is too large.</summary>
    private static bool IsRefusal(ApiResponse response) => response.StatusCode switch
    {
        HttpStatusCode.RequestEntityTooLarge => true,
        HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity => response.IsOfApi,
        _ => false,
    };

    private static bool IsAboutShop(ApiError error) =>
        string.Equals(error.Code, "invalid_shop_state", StringComparison.OrdinalIgnoreCase)
        || error.Message.Contains("scanning your XML", StringComparison.OrdinalIgnoreCase)
        || error.Message.Contains("not in a valid state", StringComparison.OrdinalIgnoreCase);

    private static bool IsPassing(string message) =>
        message.Contains("scanning", StringComparison.OrdinalIgnoreCase) || message.Contains("try again", StringComparison.OrdinalIgnoreCase);
}
