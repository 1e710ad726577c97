using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>A person has seen to what a marketplace objected to, and wants it sent again.</summary>
public sealed class SendAgain(QuarantinedListings quarantined, ListingQuarantine quarantine, PushSignal signal)
{
    /// <summary>Those of these listings that were refused, whether they are in quarantine or wait for their next attempt.</summary>
    /// <returns>How many they are.</returns>
    public async Task<int> SomeAsync(IReadOnlyCollection<int> listingIds)
    {
        var sent = await quarantine.SendAgainAsync(await quarantined.RefusedAsync(listingIds));
        signal.Raise();
        return sent;
    }

    /// <summary>Everything of an account that is in quarantine.</summary>
    /// <returns>How much that is.</returns>
    public async Task<int> AllAsync(int accountId)
    {
        var sent = await quarantine.SendAgainAsync(await quarantined.OfAccountAsync(accountId));
        signal.Raise();
        return sent;
    }
}
