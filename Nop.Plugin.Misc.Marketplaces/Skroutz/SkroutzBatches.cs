using System.Net;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Asks what became of a batch.</summary>
public sealed class SkroutzBatches(SkroutzCalls calls)
{
    public async Task<OfferStatus?> StatusAsync(MarketplaceAccount account, string batchId, CancellationToken cancellationToken)
    {
        var response = await calls.GetBatchStatusAsync(account, batchId, cancellationToken);

        // A page instead of the API's words is another server's "not found", and says nothing about the batch.
        if (response.StatusCode == HttpStatusCode.NotFound && response.Errors.Count > 0)
            return null;

        var status = response.IsSuccess && !response.ClaimsErrors ? response.Read<SkroutzBatchStatus>() : throw response.NotUnderstood();
        if (status.Id is not null && status.Id != batchId)
            throw response.NotUnderstood();

        return new OfferStatus(Is(status.Status, "completed"), ByWorst((status.Results ?? []).Select(result => (result.ProductId, Result(result)))));
    }

    /// <summary>What an answer says in a word that nobody has documented is not known yet.</summary>
    internal static OfferState State(string? word) =>
        Is(word, "success") || Is(word, "no_change") ? OfferState.Applied
        : Is(word, "failure") || Is(word, "failed") || Is(word, "error") ? OfferState.Failed
        : OfferState.Pending;

    private static bool Is(string? word, string meant) => string.Equals(word, meant, StringComparison.OrdinalIgnoreCase);

    private static OfferResult Result(SkroutzProductResult result) => new(
        State(result.Status),
        result.Message,
        ByWorst((result.Variations ?? []).Select(variation => (variation.VariationId, OfferResult.Of(State(variation.Status), variation.Message)))));

    /// <summary>Of what is told twice, the worse counts.</summary>
    private static Dictionary<string, OfferResult> ByWorst(IEnumerable<(string? Id, OfferResult Result)> items) =>
        items.Where(item => item.Id is not null).GroupBy(item => item.Id!, item => item.Result).ToDictionary(same => same.Key, same => same.MaxBy(each => each.State)!);
}
