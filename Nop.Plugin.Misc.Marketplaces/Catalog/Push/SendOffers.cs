using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Sends one batch and separates what is refused from what is not, so that one bad product never holds up the others.</summary>
public sealed class SendOffers(RecordAnswers record, RecordTaken taken)
{
    /// <summary>After so many products refused one by one, without any accepted in between, the fault is not the products'.</summary>
    private const int MostCulpritsInARow = 10;

    public async Task<PushResult> SendAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, IReadOnlyList<ProductOffer> batch, Lease lease, CancellationToken cancellationToken)
    {
        var send = Guid.NewGuid();
        if (!await record.SendingAsync(batch, send))
            return PushResult.Nothing with { Stop = PushStop.Interrupted };

        var done = PushResult.Nothing;
        var culpritsInARow = 0;
        var work = new Stack<IReadOnlyList<ProductOffer>>([batch]);
        while (work.TryPop(out var part))
        {
            // Two nodes that send at the same time would overtake each other.
            if (!await lease.RenewAsync())
                return done with { Stop = PushStop.Interrupted };

            var (answer, stop) = await AskAsync(account, marketplace, part, cancellationToken);
            done = done with { Requests = done.Requests + 1 };
            if (answer is null)
                return done.And(stop);

            if (answer.Outcome == OfferOutcome.Accepted)
            {
                if (answer.BatchId is null)
                    await record.AcceptedAsync(part, send);
                else if (!await taken.TakenAsync(account, part, send, answer.BatchId))
                    return done.And(Stopped(PushStop.Failed, null));

                done = done with { Products = done.Products + part.Count };
                culpritsInARow = 0;
                continue;
            }

            var named = Named(part, answer);
            var culprits = named.Count > 0 || part.Count > 1 ? named : [(part[0], WordsOn(answer))];
            if (culprits.Count == 0)
            {
                var half = part.Count / 2;
                work.Push([.. part.Skip(half)]);
                work.Push([.. part.Take(half)]);
                continue;
            }

            await record.RefusedAsync(account, culprits);
            done = done with { Refused = done.Refused + culprits.Count };
            var rest = part.Except(culprits.Select(culprit => culprit.Product)).ToList();
            if (rest.Count > 0)
                work.Push(rest);
            else if (named.Count == 0 && ++culpritsInARow == MostCulpritsInARow)
                return done with { Stop = PushStop.RefusedAll, Message = OwnerText.QuoteOrNull(answer.Message) };
        }

        return done;
    }

    /// <summary>The answer, or why the push ends here.</summary>
    private static async Task<(OfferAnswer? Answer, PushResult Stop)> AskAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, IReadOnlyList<ProductOffer> part, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await marketplace.PushAsync(account, [.. part.Select(product => product.ToOffer())], cancellationToken);
            return answer.Outcome switch
            {
                OfferOutcome.Busy => (null, Stopped(PushStop.Busy, OwnerText.QuoteOrNull(answer.Message))),
                OfferOutcome.NotAllowed => (null, Stopped(PushStop.NotAllowed, OwnerText.QuoteOrNull(answer.Message))),
                _ => (answer, PushResult.Nothing),
            };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (null, Stopped(PushStop.Interrupted, null));
        }
        catch (MarketplaceApiException exception) when (cancellationToken.IsCancellationRequested)
        {
            return (null, Stopped(PushStop.Interrupted, exception.Text));
        }
        catch (MarketplaceApiException exception)
        {
            var stop = exception.IsUnauthorized ? PushStop.Unauthorized : PushStop.Failed;
            return (null, Stopped(stop, exception.Text) with { RetryAfter = exception.RetryAfter });
        }
    }

    private static PushResult Stopped(PushStop stop, OwnerText? message) => new(0, 0, 0, stop, message);

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
