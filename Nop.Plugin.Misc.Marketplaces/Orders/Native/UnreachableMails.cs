using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// Takes mails to buyers of marketplaces out of nop's queue, where nop puts them when a person cancels or ships a native order. Only those
/// that can never arrive: whoever has given the buyers a domain of their own wants the mails.
/// </summary>
public sealed class UnreachableMails(IRepository<QueuedEmail> queue, MarketplaceRegistry marketplaces) : IConsumer<EntityInsertedEvent<QueuedEmail>>
{
    public Task HandleEventAsync(EntityInsertedEvent<QueuedEmail> eventMessage)
    {
        var mail = eventMessage.Entity;
        return marketplaces.All.Any(marketplace => BuyerEmail.IsUnreachable(mail.To, marketplace.SystemName)) ? queue.DeleteAsync(mail) : Task.CompletedTask;
    }
}
