using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that takes offers: quantity, price and availability by product.</summary>
public interface IOfferMarketplace : IMarketplace
{
    /// <summary>Most products in one request; variations do not count.</summary>
    int MaxProductsPerRequest { get; }

    /// <summary>Sends offers. Idempotent: the same offers may be sent again.</summary>
    /// <exception cref="Http.MarketplaceApiException">No usable answer; the offers may have been taken.</exception>
    Task<OfferAnswer> PushAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken);

    /// <summary>What became of offers that were taken, by the batch's id from the answer; null when the marketplace does not know such a batch.</summary>
    /// <exception cref="Http.MarketplaceApiException">No usable answer.</exception>
    Task<OfferStatus?> StatusAsync(MarketplaceAccount account, string batchId, CancellationToken cancellationToken);

    /// <summary>A dry run: the checks of a push without its effect.</summary>
    /// <exception cref="Http.MarketplaceApiException">No usable answer.</exception>
    Task<OfferAnswer> ValidateAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken);
}

/// <summary>What one product should say at the marketplace now.</summary>
/// <param name="Quantity">Pieces that can be sold; never negative. With variations: their sum.</param>
/// <param name="Price">Euro, VAT included, two decimals.</param>
/// <param name="Variations">Empty when the product has no variations.</param>
public sealed record Offer(string ExternalProductId, int Quantity, bool Enabled, decimal Price, IReadOnlyList<OfferVariation> Variations);

/// <param name="Quantity">Pieces that can be sold; never negative.</param>
/// <param name="Price">Euro, VAT included, two decimals.</param>
public sealed record OfferVariation(string ExternalVariationId, int Quantity, bool Enabled, decimal Price);

public enum OfferOutcome
{
    /// <summary>Taken; with <see cref="OfferAnswer.BatchId"/> not yet applied.</summary>
    Accepted,

    /// <summary>Nothing was taken; <see cref="OfferAnswer.RefusedProducts"/> names who is to blame, or nobody if it is empty.</summary>
    Refused,

    /// <summary>The marketplace is busy with the shop; the same request is worth a later try.</summary>
    Busy,

    /// <summary>The marketplace takes no offers of this shop until a person acts there.</summary>
    NotAllowed,
}

/// <param name="RefusedProducts">External product id → the marketplace's words.</param>
/// <param name="Message">The marketplace's words on the whole request.</param>
public sealed record OfferAnswer(OfferOutcome Outcome, IReadOnlyDictionary<string, string> RefusedProducts, string? Message)
{
    public static OfferAnswer Accepted { get; } = new(OfferOutcome.Accepted, new Dictionary<string, string>(), null);

    /// <summary>By what the marketplace is to be asked whether it has applied what it has taken; null when taken means applied.</summary>
    public string? BatchId { get; init; }
}
