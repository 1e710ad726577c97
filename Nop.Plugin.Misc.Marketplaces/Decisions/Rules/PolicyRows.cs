using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>How accounts decide by themselves.</summary>
public sealed class PolicyRows(IRepository<MarketplaceDecisionPolicy> policies)
{
    /// <summary>The account's own, or one that leaves everything to people.</summary>
    public async Task<MarketplaceDecisionPolicy> OfAsync(int accountId) =>
        await policies.Table.FirstOrDefaultAsync(policy => policy.AccountId == accountId) ?? new MarketplaceDecisionPolicy { AccountId = accountId };

    /// <summary>The accounts whose rules may decide something. One statement where there is none: asked often.</summary>
    public async Task<IReadOnlyList<MarketplaceAccount>> DecidingAsync(AccountLookup accounts)
    {
        var deciding = (await policies.Table.Where(policy => policy.AcceptByRule || policy.AcceptAtLast).Select(policy => policy.AccountId).ToListAsync()).ToHashSet();
        return deciding.Count == 0 ? [] : [.. (await accounts.EnabledAsync()).Where(account => deciding.Contains(account.Id))];
    }

    /// <summary>Those that may warn somebody. One statement: asked often.</summary>
    public async Task<IReadOnlyList<MarketplaceDecisionPolicy>> WarningAsync() =>
        await policies.Table.Where(policy => policy.WarnMinutes != null).ToListAsync();

    public async Task SaveAsync(MarketplaceDecisionPolicy policy)
    {
        if (policy.Id == 0 && await policies.TryInsertAsync(policy))
            return;

        if (policy.Id == 0 && await policies.Table.FirstOrDefaultAsync(row => row.AccountId == policy.AccountId) is { } meanwhile)
            policy.Id = meanwhile.Id;
        await Deadlocks.RetryAsync(() => policies.UpdateAsync(policy, publishEvent: false));
    }
}
