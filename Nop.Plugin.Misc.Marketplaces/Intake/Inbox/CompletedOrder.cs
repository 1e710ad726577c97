using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>What an event tells of an order, completed by what was told before: absence is not news.</summary>
/// <param name="Body">The order as a whole, to be stored.</param>
public sealed record CompletedOrder(RemoteOrder Remote, string Body)
{
    /// <summary>What was read is whole already. Where the two do not fit together, the event stands alone.</summary>
    public static CompletedOrder Of(OrderWork work, RemoteOrder told, MarketplaceInboxMessage message)
    {
        var alone = new CompletedOrder(told, message.Body);
        if (work.Order.Id == 0 || message.Source is not InboxSource.Webhook || MergedJson.Of(work.Order.Body, message.Body) is not { } merged)
            return alone;

        return work.Marketplace.Read(merged) is ReadResult.Understood { Order: var whole }
            && (whole.ExternalId, whole.State, whole.RawState) == (told.ExternalId, told.State, told.RawState)
            ? new CompletedOrder(whole with { EventTimeUtc = told.EventTimeUtc, IsAnnounced = told.IsAnnounced }, StoredText.Body(merged))
            : alone;
    }
}
