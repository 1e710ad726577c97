using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>What every page of the plugin has to say first: that this shop is not the one that sells, and that messages wait.</summary>
public sealed class ShopNotices(
    AccountLookup accounts,
    SellingShop shop,
    IRepository<MarketplaceInboxMessage> messages,
    AccountLabels labels,
    IPermissionService permissions,
    UrgentOrders urgent,
    AdminTimes times)
{
    public async Task<ShopNoticesModel> PrepareAsync()
    {
        var all = await accounts.AllAsync();
        foreach (var account in all)
            await shop.LookAsync(account);

        var others = all.Where(account => account.OtherShopAddress is not null).ToList();
        var off = all.Where(account => !account.Enabled).ToList();
        var names = off.Count > 0 ? await labels.AllAsync() : new Dictionary<int, string>();
        var waiting = new List<WaitingMessages>();
        foreach (var account in off)
        {
            var count = await messages.Table.CountAsync(message => message.StateId == (int)InboxState.New && message.AccountId == account.Id);
            if (count > 0)
                waiting.Add(new WaitingMessages(names.GetValueOrDefault(account.Id, account.Name), count));
        }

        var soon = await urgent.SoonAsync();
        return new ShopNoticesModel(
            [.. others.Select(account => new OtherShop(account.ShopAddress ?? "", account.OtherShopAddress!)).Distinct()],
            waiting,
            others.Count > 0 && await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Configure))
        {
            UrgentCount = soon.Count,
            NextDeadline = soon.Count > 0 ? await times.TextAsync(soon[0]) : null,
        };
    }
}

/// <param name="MayConfirm">The person at the screen may say that this is the shop that sells.</param>
public sealed record ShopNoticesModel(IReadOnlyList<OtherShop> OtherShops, IReadOnlyList<WaitingMessages> Waiting, bool MayConfirm)
{
    public int UrgentCount { get; init; }

    /// <summary>Of the most urgent order; null when none is.</summary>
    public string? NextDeadline { get; init; }
}

/// <param name="Selling">Address of the shop that sells.</param>
/// <param name="Here">Address of this one.</param>
public sealed record OtherShop(string Selling, string Here);

/// <param name="Label">Of an account that is switched off.</param>
public sealed record WaitingMessages(string Label, int Count);
