using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;

/// <summary>The owner has seen what the ids of an account find, and lets it be offered. With new listings that wait one by one, those that there are by then too.</summary>
public sealed class ConfirmOffers(AccountProgress progress, Journal journal, PushSignal signal)
{
    /// <summary>One write: whoever asks before it sends nothing, whoever asks after it sends.</summary>
    /// <param name="seen">What the confirmed ids were made of.</param>
    /// <returns>False when there is nothing to confirm, or when the ids have become others meanwhile.</returns>
    public async Task<bool> RunAsync(MarketplaceAccount account, IdentityStamp seen)
    {
        if (!await progress.OffersConfirmedAsync(account.Id, seen))
            return false;

        await journal.AccountAsync(account.Id, JournalLevel.Information, new(CatalogTexts.OffersConfirmed));
        signal.Raise();
        return true;
    }
}
