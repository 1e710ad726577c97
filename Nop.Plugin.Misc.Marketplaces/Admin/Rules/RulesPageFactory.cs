using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Rules;

/// <summary>Completes the page of an account's rules with what is not posted.</summary>
public sealed class RulesPageFactory(AccountLabels labels, ShopClock clock, LocalizedTexts texts, AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Rules.";

    public async Task<RulesModel> CompleteAsync(RulesModel model, IReadOnlyList<DryRunResult>? dryRun = null)
    {
        model.Facts = new RulesFacts(
            await labels.OfAsync(model.AccountId),
            ClockText.Time(clock.Now),
            [.. await labels.AllAsync()],
            Days(),
            dryRun is null ? null : await RowsAsync(dryRun));
        return model;
    }

    private static IReadOnlyList<WorkDay> Days()
    {
        var format = CultureInfo.CurrentCulture.DateTimeFormat;
        return [.. Enumerable.Range((int)format.FirstDayOfWeek, 7).Select(day => new WorkDay(day % 7, format.GetDayName((DayOfWeek)(day % 7))))];
    }

    private async Task<IReadOnlyList<DryRunRow>> RowsAsync(IReadOnlyList<DryRunResult> results)
    {
        var rows = new List<DryRunRow>();
        foreach (var (order, verdict) in results)
        {
            var reasons = new List<string>();
            foreach (var reason in verdict.Reasons)
                reasons.Add(await texts.TextAsync(reason));

            var (key, tone) = verdict switch
            {
                { Accept: not null } => ("WouldAccept", "good"),
                { Reject: not null } => ("WouldReject", "bad"),
                _ => ("WouldLeave", "wait"),
            };
            rows.Add(new DryRunRow(
                order.Id,
                ForeignId.Read(order.ExternalId),
                await times.TextAsync(order.PlacedOnUtc) ?? "",
                await texts.EnumAsync(order.State),
                await texts.GetAsync($"{Keys}{key}"),
                tone,
                reasons));
        }

        return rows;
    }
}
