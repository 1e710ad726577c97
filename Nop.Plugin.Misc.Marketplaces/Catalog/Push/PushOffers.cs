using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Tells a marketplace what has changed: computed now, compared with what it knows, in as few requests as it allows.</summary>
public sealed class PushOffers(
    MarketplaceRegistry marketplaces,
    AccountLookup accounts,
    DirtyProducts dirty,
    SendDirty sendDirty,
    PushHealth health,
    Leases leases)
{
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);

    /// <param name="cancellationToken">The end of the time budget; what is not sent by then stays marked.</param>
    public Task<PushResult> RunAsync(MarketplaceAccount account, CancellationToken cancellationToken) => RunAsync(account, byHand: false, cancellationToken);

    /// <param name="byHand">A person has pressed a button for it.</param>
    /// <param name="cancellationToken">As above.</param>
    public async Task<PushResult> RunAsync(MarketplaceAccount account, bool byHand, CancellationToken cancellationToken)
    {
        // Most runs find nothing to be done, and need no lease to find that out.
        if (marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace || (account.MayOffer() && !await dirty.AnyAsync(account)))
            return PushResult.Nothing;

        return await leases.TryTakeAsync($"push/{account.Id}", _lease) is { } lease
            ? await lease.HoldForAsync(() => RunAsync(account, marketplace, byHand, lease, cancellationToken))
            : PushResult.Nothing with { Stop = PushStop.UnderWay };
    }

    private async Task<PushResult> RunAsync(MarketplaceAccount account, IOfferMarketplace marketplace, bool byHand, Lease lease, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(account.Id) is not { Enabled: true } current || health.IsPaused(current))
            return PushResult.Nothing;
        if (!current.MayOffer())
            return PushResult.Nothing with { Stop = PushStop.Unconfirmed };

        var result = await sendDirty.SendAsync(current, marketplace, byHand, lease, cancellationToken);
        await health.RecordAsync(current, result);
        return result;
    }
}
