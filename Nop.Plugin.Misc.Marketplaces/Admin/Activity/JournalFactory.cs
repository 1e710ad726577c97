using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

/// <summary>The events of the log, newest first.</summary>
public sealed class JournalFactory(
    IRepository<MarketplaceJournalEntry> journal,
    OrderCodes codes,
    AccountLabels labels,
    EventWords events,
    LocalizedTexts texts,
    AdminTimes times)
{
    public async Task<JournalListModel> PrepareAsync(JournalSearchModel search)
    {
        var query = journal.Table;
        if (search.OnlyWarnings)
            query = query.Where(entry => entry.LevelId >= (int)JournalLevel.Warning);

        var found = await query.OrderByDescending(entry => entry.Id).ToPagedListAsync(search.Page - 1, search.PageSize);
        var accounts = await labels.AllAsync();
        var named = await codes.OfAsync(found.Select(entry => entry.MarketplaceOrderId));
        var said = await events.OfAsync([.. found]);
        return await new JournalListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async entry => new JournalRowModel
        {
            Id = entry.Id,
            CreatedOn = await times.LocalAsync(entry.CreatedOnUtc),
            Level = await texts.EnumAsync(entry.Level),
            Tone = EventTone.Of(TimelineFactory.LevelOf(entry.Level)),
            Marketplace = accounts.GetValueOrDefault(entry.AccountId, ""),
            MarketplaceOrderId = entry.MarketplaceOrderId,
            Code = named.GetValueOrDefault(entry.MarketplaceOrderId).Code,
            Text = said[entry.Id],
        }));
    }
}
