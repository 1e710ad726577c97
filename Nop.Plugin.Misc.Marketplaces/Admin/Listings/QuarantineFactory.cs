using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>The listings in quarantine.</summary>
public sealed class QuarantineFactory(QuarantinedListings quarantined, IRepository<Product> products, AccountLabels labels, LocalizedTexts texts, AdminTimes times)
{
    public async Task<QuarantineListModel> PrepareAsync(QuarantineSearchModel search)
    {
        var found = await quarantined.All
            .OrderByDescending(listing => listing.QuarantinedOnUtc)
            .ThenBy(listing => listing.Id)
            .ToPagedListAsync(search.Page - 1, search.PageSize);
        var productIds = found.Select(listing => listing.ProductId).Distinct().ToArray();
        var productNames = (await products.Table
                .Where(product => productIds.Contains(product.Id))
                .Select(product => new { product.Id, product.Name })
                .ToListAsync())
            .ToDictionary(product => product.Id, product => product.Name);
        var accountNames = await labels.AllAsync();
        return await new QuarantineListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async listing => new QuarantineRowModel
        {
            Id = listing.Id,
            Marketplace = accountNames.GetValueOrDefault(listing.AccountId, ""),
            ProductId = listing.ProductId,
            Product = productNames.GetValueOrDefault(listing.ProductId) ?? $"#{listing.ProductId}",
            ExternalId = string.Join(" / ", new[] { listing.ProductIdThere(), listing.VariationIdThere() }.Where(id => id.Length > 0)),
            Since = await times.LocalAsync(listing.QuarantinedOnUtc!.Value),
            Attempts = listing.Attempts,
            Problem = await texts.StoredAsync(listing.LastError),
        }));
    }
}
