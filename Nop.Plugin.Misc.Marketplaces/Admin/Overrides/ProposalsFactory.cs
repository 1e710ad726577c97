using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Prepares the listings that wait for the owner, with those that cannot be confirmed.</summary>
public sealed class ProposalsFactory(
    WaitingListings waiting, ConflictSearch conflicts, ProductNames productNames, AccountLabels labels, IPermissionService permissions, LocalizedTexts texts, TimeProvider time)
{
    private const int MostShown = 200;

    public async Task<ProposalsModel> PrepareAsync(MarketplaceAccount account)
    {
        var until = time.GetUtcNow().UtcTicks;
        var first = await waiting.FirstAsync(account, MostShown);
        var refused = IdentityConflicts.Refused(await conflicts.AroundAsync(account, [.. first.Select(listing => listing.ProductId).Distinct()]));
        var names = await productNames.OfAsync([.. first]);
        var proposals = new List<ProposalModel>();
        foreach (var listing in first)
        {
            proposals.Add(new ProposalModel(
                listing.Id,
                listing.ProductId,
                listing.CombinationId,
                names[new ProductIdentity(listing.ProductId, listing.CombinationId)],
                string.Join(" / ", new[] { listing.ProductIdThere(), listing.VariationIdThere() }.Where(id => id.Length > 0)),
                refused.TryGetValue(new ProductIdentity(listing.ProductId, listing.CombinationId), out var shared)
                    ? await texts.TextAsync(new OwnerText(CatalogTexts.DuplicateIdentity, shared))
                    : null));
        }

        return new ProposalsModel
        {
            AccountId = account.Id,
            Marketplace = await labels.OfAsync(account.Id),
            Count = await waiting.CountAsync(account),
            Until = until,
            Proposals = proposals,
            MayChange = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Configure),
        };
    }
}
