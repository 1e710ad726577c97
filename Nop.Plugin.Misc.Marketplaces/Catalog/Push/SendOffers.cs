using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Sends one batch and stores what became of each of its products.</summary>
public sealed class SendOffers(RecordAnswers record, RecordTaken taken)
{
    /// <param name="byHand">A person has pressed a button for it.</param>
    public async Task<PushResult> SendAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, IReadOnlyList<ProductOffer> batch, bool byHand, Lease lease, CancellationToken cancellationToken)
    {
        var send = Guid.NewGuid();
        if (!await record.SendingAsync(batch, send, byHand))
            return PushResult.Nothing with { Stop = PushStop.Interrupted };

        var done = PushResult.Nothing;

        // The lease is renewed before each request: two nodes that send at the same time would overtake each other.
        var replies = OfferReplies.OfAsync(batch, (offers, token) => marketplace.PushAsync(account, offers, token), lease.RenewInTimeAsync, cancellationToken);
        await foreach (var reply in replies)
        {
            if (reply.Yes.Count > 0)
            {
                if (reply.BatchId is null)
                    await record.AcceptedAsync(reply.Yes, send);
                else if (!await taken.TakenAsync(account, reply.Yes, send, reply.BatchId))
                {
                    done = done.And(reply.Result with { Stop = PushStop.Failed });
                    break;
                }
            }

            if (reply.No.Count > 0)
                await record.RefusedAsync(account, reply.No, send);

            done = done.And(reply.Result with { Products = reply.Yes.Count, Refused = reply.No.Count });
        }

        return done;
    }
}
