using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Carries out what a plan says. Each row is looked at once more on its way: somebody may have been faster.</summary>
public sealed class ApplyImport(SaveOverride save, MapListing map)
{
    /// <returns>How many rows were carried out.</returns>
    public async Task<int> ApplyAsync(MarketplaceAccount account, ImportPlan plan)
    {
        var applied = 0;
        foreach (var row in plan.Changing)
        {
            if (row.ChangesIds && row.Ids is { } ids && await map.MapAsync(account, row.Product!, ids) is not null)
                continue;
            if (row.ChangesIds && row.Ids is null)
                await map.UnmapAsync(account, row.Product!);
            if (row.Values is { } values)
                await save.SaveAsync(account.Id, row.Product!, values);
            applied++;
        }

        return applied;
    }
}
