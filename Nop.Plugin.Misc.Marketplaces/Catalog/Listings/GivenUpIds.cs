using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// Ids that the shop has given up are taken off sale, unless somebody else has them now: then it is the new owner who says what the marketplace
/// shows under them.
/// </summary>
public sealed class GivenUpIds(IRepository<MarketplaceListing> listings, ListingStates states)
{
    /// <summary>Leaves ids that have a new owner to it, with what was told under them. False when there were none.</summary>
    /// <param name="around">Listings of an account as they were read; those of others that have to do with them are found.</param>
    public async Task<bool> PassOnAsync(int accountId, IReadOnlyCollection<MarketplaceListing> around)
    {
        var asked = KeysOf(around.Where(listing => listing.GivenUp != 0 || !listing.IsTold()));
        if (asked.Count == 0)
            return false;

        var givenUp = await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.GivenUp != 0 && asked.Contains(listing.ExternalProductKey))
            .ToListAsync();
        if (givenUp.Count == 0)
            return false;

        var inUse = (await InUseAsync(accountId, KeysOf(givenUp))).ToLookup(listing => listing.ProductIdThere());
        var passedOn = false;
        foreach (var (former, heirs) in givenUp.Select(former => (former, Heirs(former, inUse[former.ProductIdThere()]))).Where(each => each.Item2.Count > 0))
        {
            foreach (var heir in heirs)
                await states.InheritAsync(heir.Id, heir.ExternalVariationId == former.ExternalVariationId ? former.AcknowledgedOffer : null);
            await listings.DeleteAsync(listing => listing.Id == former.Id);
            passedOn = true;
        }

        return passedOn;
    }

    /// <summary>These were just taken off sale. Whoever has their ids meanwhile, or such as a marketplace may take for them, says its own again.</summary>
    public async Task TakenOffAsync(IReadOnlyCollection<MarketplaceListing> givenUp)
    {
        foreach (var ofAccount in givenUp.GroupBy(listing => listing.AccountId))
        {
            foreach (var apart in OncePerProduct.Split(await InUseAsync(ofAccount.Key, KeysOf(ofAccount)), listing => listing))
                await states.UnknownAsync([.. apart.Select(listing => listing.Id)]);
        }
    }

    private async Task<IList<MarketplaceListing>> InUseAsync(int accountId, List<long> keys) =>
        await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.GivenUp == 0 && keys.Contains(listing.ExternalProductKey))
            .ToListAsync();

    private static List<long> KeysOf(IEnumerable<MarketplaceListing> which) => [.. which.Select(listing => listing.ExternalProductKey).Distinct()];

    /// <summary>Those that the marketplace knows go first; of others there must be one only, because ids that several claim are nobody's.</summary>
    private static List<MarketplaceListing> Heirs(MarketplaceListing former, IEnumerable<MarketplaceListing> inUse)
    {
        var claiming = inUse
            .Where(listing => former.ExternalVariationId.Length == 0 || listing.VariationIdThere() == former.VariationIdThere())
            .ToList();
        var told = claiming.Where(listing => listing.IsTold()).ToList();
        return told.Count > 0 ? told
            : claiming.Select(listing => listing.ProductId).Distinct().Count() == 1 ? claiming
            : [];
    }
}
