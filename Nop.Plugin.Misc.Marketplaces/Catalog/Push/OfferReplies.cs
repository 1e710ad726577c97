using System.Runtime.CompilerServices;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>What a marketplace has said of some products of a batch.</summary>
/// <param name="Yes">Products that it takes.</param>
/// <param name="No">Products that it refuses, with its words.</param>
/// <param name="Result">The requests that it took, and why there are no further replies.</param>
public sealed record OfferReply(IReadOnlyList<ProductOffer> Yes, IReadOnlyList<(ProductOffer Product, OwnerText Words)> No, PushResult Result)
{
    /// <summary>See <see cref="OfferAnswer.BatchId"/>.</summary>
    public string? BatchId { get; init; }

    public static OfferReply Stopped(PushStop stop, OwnerText? message, int requests = 1) => new([], [], new PushResult(requests, 0, 0, stop, message));
}

/// <summary>
/// Asks a marketplace about a batch, and goes on asking until what it refuses is separated from what it does not: by name, else by halving.
/// One bad product never holds up the others.
/// </summary>
public static class OfferReplies
{
    /// <summary>After so many products refused one by one, without any accepted in between, the fault is not the products'.</summary>
    private const int MostCulpritsInARow = 10;

    /// <param name="ask">One call.</param>
    /// <param name="mayGoOn">Asked before each call.</param>
    public static async IAsyncEnumerable<OfferReply> OfAsync(
        IReadOnlyList<ProductOffer> batch,
        Func<IReadOnlyList<Offer>, CancellationToken, Task<OfferAnswer>> ask,
        Func<Task<bool>> mayGoOn,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var culpritsInARow = 0;
        var work = new Stack<IReadOnlyList<ProductOffer>>([batch]);
        while (work.TryPop(out var part))
        {
            if (!await mayGoOn())
            {
                yield return OfferReply.Stopped(PushStop.Interrupted, null, requests: 0);
                yield break;
            }

            var (answer, stop) = await AskAsync(ask, part, cancellationToken);
            if (stop is not null)
            {
                yield return stop;
                yield break;
            }

            var one = PushResult.Nothing with { Requests = 1 };
            if (answer!.Outcome == OfferOutcome.Accepted)
            {
                culpritsInARow = 0;
                yield return new OfferReply(part, [], one) { BatchId = answer.BatchId };
                continue;
            }

            var named = Named(part, answer);
            var culprits = named.Count > 0 || part.Count > 1 ? named : [(part[0], WordsOn(answer))];
            if (culprits.Count == 0)
            {
                var half = part.Count / 2;
                work.Push([.. part.Skip(half)]);
                work.Push([.. part.Take(half)]);
                yield return new OfferReply([], [], one);
                continue;
            }

            var rest = part.Except(culprits.Select(culprit => culprit.Product)).ToList();
            if (rest.Count > 0)
                work.Push(rest);
            else if (named.Count == 0 && ++culpritsInARow == MostCulpritsInARow)
            {
                yield return new OfferReply([], culprits, one with { Stop = PushStop.RefusedAll, Message = OwnerText.QuoteOrNull(answer.Message) });
                yield break;
            }

            yield return new OfferReply([], culprits, one);
        }
    }

    /// <summary>The answer, or why it ends here.</summary>
    private static async Task<(OfferAnswer? Answer, OfferReply? Stop)> AskAsync(
        Func<IReadOnlyList<Offer>, CancellationToken, Task<OfferAnswer>> ask, IReadOnlyList<ProductOffer> part, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await ask([.. part.Select(product => product.ToOffer())], cancellationToken);
            return answer.Outcome switch
            {
                OfferOutcome.Busy => (null, OfferReply.Stopped(PushStop.Busy, OwnerText.QuoteOrNull(answer.Message))),
                OfferOutcome.NotAllowed => (null, OfferReply.Stopped(PushStop.NotAllowed, OwnerText.QuoteOrNull(answer.Message))),
                _ => (answer, null),
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (null, OfferReply.Stopped(PushStop.Interrupted, null));
        }
        catch (MarketplaceApiException exception) when (cancellationToken.IsCancellationRequested)
        {
            return (null, OfferReply.Stopped(PushStop.Interrupted, exception.Text));
        }
        catch (MarketplaceApiException exception)
        {
            var stop = OfferReply.Stopped(exception.IsUnauthorized ? PushStop.Unauthorized : PushStop.Failed, exception.Text);
            return (null, stop with { Result = stop.Result with { RetryAfter = exception.RetryAfter } });
        }
    }

    private static List<(ProductOffer Product, OwnerText Words)> Named(IReadOnlyList<ProductOffer> part, OfferAnswer answer)
    {
        var named = new Dictionary<string, string>(Identity.Comparer);
        foreach (var (id, words) in answer.RefusedProducts)
            named.TryAdd(id, words);

        return [.. part
            .Select(product => (Product: product, Words: WordsOn(product, named)))
            .Where(item => item.Words is not null)
            .Select(item => (item.Product, OwnerText.Quote(item.Words!)))];
    }

    private static OwnerText WordsOn(OfferAnswer answer) => OwnerText.QuoteOrNull(answer.Message) ?? new OwnerText(CatalogTexts.RefusedSilently);

    private static string? WordsOn(ProductOffer product, Dictionary<string, string> named) =>
        product.Told
            .SelectMany(part => new[] { part.Listing.ProductIdThere(), part.Listing.VariationIdThere() })
            .Select(id => named.GetValueOrDefault(id))
            .FirstOrDefault(words => words is not null);
}
