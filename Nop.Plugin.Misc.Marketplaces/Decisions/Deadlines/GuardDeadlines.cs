using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;

/// <summary>
/// Warns of orders that nobody has decided, at the times the owner has set. Each warning is given once, whatever crashes and however many nodes there
/// are: its record, the journal and the mail are one transaction.
/// </summary>
public sealed class GuardDeadlines(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceVerdict> verdicts,
    AccountLookup accounts,
    PolicyRows policies,
    DeadlineWarnings warnings,
    DeadlineMails mails,
    Journal journal,
    TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var warning = await policies.WarningAsync();
        if (warning.Count == 0)
            return;

        var enabled = (await accounts.EnabledAsync()).ToDictionary(account => account.Id);
        foreach (var policy in warning)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (enabled.TryGetValue(policy.AccountId, out var account) && WarningTimes.Read(policy.WarnMinutes) is { } times)
                await WarnAsync(account, policy, times);
        }
    }

    private async Task WarnAsync(MarketplaceAccount account, MarketplaceDecisionPolicy policy, WarningTimes times)
    {
        foreach (var due in await warnings.DueAsync(account.Id, times))
        {
            if (await orders.GetByIdAsync(due.OrderId) is not { State: MarketplaceOrderState.New } order || order.DecideByUtc != due.DecideByUtc)
                continue;

            var mail = policy.WarnAddress is { Length: > 0 } address ? await mails.PrepareAsync(account, order, address, await ReasonsAsync(order.Id)) : null;
            await GiveAsync(due, order, mail);
        }
    }

    private async Task GiveAsync(DueWarning due, MarketplaceOrder order, DeadlineMail? mail)
    {
        try
        {
            await Deadlocks.RetryAsync(() => OneTransaction.RunAsync(
                () => warnings.RecordAsync(due),
                async () =>
                {
                    await journal.OrderAsync(order, JournalLevel.Warning, TextOf(due));
                    if (mail is not null)
                        await mails.SendAsync(mail);
                }));
        }
        catch (Exception exception) when (Duplicates.AreTheCauseOf(exception))
        {
            // Another node has given it.
        }
    }

    private OwnerText TextOf(DueWarning due) => due.MinutesBefore == WarningTimes.Missed
        ? new OwnerText(DeadlineTexts.Missed, StoredValue.Time(due.DecideByUtc))
        : new OwnerText(DeadlineTexts.Near, Math.Max(1, (int)Math.Ceiling((due.DecideByUtc - time.GetUtcNow().UtcDateTime).TotalMinutes)), StoredValue.Time(due.DecideByUtc));

    private async Task<IReadOnlyList<OwnerText>> ReasonsAsync(int marketplaceOrderId) =>
        await verdicts.Table.FirstOrDefaultAsync(verdict => verdict.MarketplaceOrderId == marketplaceOrderId) is { } verdict ? VerdictRows.ReasonsOf(verdict) : [];
}
