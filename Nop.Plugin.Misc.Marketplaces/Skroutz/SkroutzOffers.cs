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

    private static SkroutzBatchRequest Request(IReadOnlyList<Offer> offers) => new([.. offers.Select(offer => new SkroutzProduct(
        offer.ExternalProductId,
        offer.Quantity,
        offer.Enabled,
        Cents(offer.Price),
        offer.Variations.Count == 0 ? null : [.. offer.Variations.Select(variation =>
            new SkroutzVariation(variation.ExternalVariationId, variation.Quantity, variation.Enabled, Cents(variation.Price)))]))]);

    private static OfferAnswer Understand(ApiResponse response, IReadOnlyList<Offer> offers)
    {
        var errors = response.Errors;
        if (response.IsSuccess)
        {
            var answer = response.Read<SkroutzWriteAnswer>();
            if (answer.Success == true || (answer.Success is null && errors.Count == 0))
                return OfferAnswer.Accepted;
        }
        else if (errors.Count == 0 && response.StatusCode != HttpStatusCode.RequestEntityTooLarge)
        {
            throw response.NotUnderstood();
        }

        return errors.FirstOrDefault(error => string.Equals(error.Code, "invalid_shop_state", StringComparison.OrdinalIgnoreCase)) is { } state
            ? new(IsPassing(state.Message) ? OfferOutcome.Busy : OfferOutcome.NotAllowed, new Dictionary<string, string>(), response.Words)
            : new(OfferOutcome.Refused, SkroutzBlame.Of(errors, offers), response.Words);
    }

    private static bool IsPassing(string message) =>
        message.Contains("scanning", StringComparison.OrdinalIgnoreCase) || message.Contains("try again", StringComparison.OrdinalIgnoreCase);
}
