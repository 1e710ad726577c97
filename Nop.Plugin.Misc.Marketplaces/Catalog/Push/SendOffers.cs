using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>A batch that a marketplace has answered.</summary>
/// <param name="Send">As it was kept before it left.</param>
/// <param name="Replies">As <see cref="OfferReplies"/> gives them.</param>
public sealed record AnsweredBatch(Guid Send, IReadOnlyList<OfferReply> Replies)
{
    /// <summary>No further batch is to leave.</summary>
    public bool IsLast => Replies.Any(reply => reply.Result.Stop != PushStop.None);
}

/// <summary>Sends one batch, and stores what became of each of its products: two steps, so that the next one may be on its way during the second.</summary>
public sealed class SendOffers(RecordAnswers record, RecordTaken taken)
{
    /// <param name="byHand">A person has pressed a button for it.</param>
    /// <returns>Null when some of the products are no longer what they were read as: nothing was sent.</returns>
    public async Task<AnsweredBatch?> AskAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, IReadOnlyList<ProductOffer> batch, bool byHand, Lease lease, CancellationToken cancellationToken)
    {
        var send = Guid.NewGuid();
        if (!await record.SendingAsync(batch, send, byHand))
            return null;

        // The lease is renewed before each request: two nodes that send at the same time would overtake each other.
        var replies = new List<OfferReply>();
        await foreach (var reply in OfferReplies.OfAsync(batch, (offers, token) => marketplace.PushAsync(account, offers, token), lease.RenewInTimeAsync, cancellationToken))
            replies.Add(reply);
        return new AnsweredBatch(send, replies);
    }

    /// <summary>Whoever is cut off before leaves listings in doubt, which are sent again.</summary>
    public async Task<PushResult> RecordAsync(MarketplaceAccount account, AnsweredBatch batch)
    {
        var done = PushResult.Nothing;
        foreach (var reply in batch.Replies)
        {
            if (reply.Yes.Count > 0)
            {
                if (reply.BatchId is null)
                    await record.AcceptedAsync(reply.Yes, batch.Send);
                else if (!await taken.TakenAsync(account, reply.Yes, batch.Send, reply.BatchId))
                    return done.And(reply.Result with { Stop = PushStop.Failed });
            }

            if (reply.No.Count > 0)
                await record.RefusedAsync(account, reply.No, batch.Send);

            done = done.And(reply.Result with { Products = reply.Yes.Count, Refused = reply.No.Count });
        }

        return done;
    }
}
