using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Carries out what a plan says. New ids are looked at once more: somebody may have been faster.</summary>
public sealed class ApplyImport(SaveOverride save, MapListing map)
{
    /// <returns>How many rows were carried out.</returns>
    public async Task<int> ApplyAsync(MarketplaceAccount account, ImportPlan plan)
    {
        var refused = await map.MapAsync(account, plan.Moves);
        var applied = 0;
        foreach (var row in plan.Changing.Where(row => !row.ChangesIds || !refused.ContainsKey(row.Product!)))
        {
            if (row.Values is { } values)
                await save.SaveAsync(account.Id, row.Product!, values);
            applied++;
        }

        return applied;
    }
}
