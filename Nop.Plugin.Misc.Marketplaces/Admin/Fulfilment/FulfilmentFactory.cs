using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Fulfilment;

/// <summary>The figures of every account, this time and the time before, in words.</summary>
public sealed class FulfilmentFactory(
    CountFulfilment count, AccountLookup accounts, AccountLabels labels, LocalizedTexts texts, AdminTimes times, IDateTimeHelper zones, TimeProvider time)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Fulfilment.";

    public async Task<FulfilmentModel> PrepareAsync()
    {
        var now = time.GetUtcNow().UtcDateTime;
        var zone = zones.DefaultStoreTimeZone;
        var (period, earlier) = (FulfilmentPeriod.Of(now, zone), FulfilmentPeriod.Of(now, zone, before: 1));
        var (figures, before) = (await count.OfAsync(period, now), await count.OfAsync(earlier, now));
        var names = await labels.AllAsync();
        var models = new List<AccountFulfilment>();
        foreach (var account in await accounts.AllAsync())
        {
            var known = account.LiveSinceUtc ?? account.CreatedOnUtc;
            models.Add(await OfAsync(
                account,
                names.GetValueOrDefault(account.Id, account.Name),
                figures.GetValueOrDefault(account.Id, FulfilmentFigures.None),
                before.GetValueOrDefault(account.Id, FulfilmentFigures.None),
                known > earlier.FromUtc ? await times.TextAsync(known) : null));
        }

        return new FulfilmentModel(Day(period.FromUtc, zone), Day(period.ToUtc.AddTicks(-1), zone), models);
    }

    private async Task<AccountFulfilment> OfAsync(MarketplaceAccount account, string label, FulfilmentFigures figures, FulfilmentFigures before, string? completeSince)
    {
        var rows = new List<FulfilmentRow>();
        foreach (var outcome in Enum.GetValues<FulfilmentOutcome>())
            rows.Add(await RowAsync(outcome, figures[outcome], before[outcome]));

        var percent = account.RejectionFeePercent;
        var oneMore = percent > 0 ? figures.FeeOfOneMore(percent) : null;
        return new AccountFulfilment(
            account.Id,
            label,
            rows,
            figures.RejectionRate is { } rate ? await texts.FormatAsync($"{Keys}Rate", Percent(rate), Percent(figures.RejectionRateAfterOneMore)) : null,
            oneMore is { } fee ? await texts.FormatAsync($"{Keys}OneMore", Euro.Text(fee)) : null,
            percent > 0 ? await texts.FormatAsync($"{Keys}FeeLost", Euro.Text(figures.FeeLost(percent)), Percent(percent)) : null,
            percent > 0 && figures.RejectedWithoutCommission > 0 ? await texts.FormatAsync($"{Keys}FeeUnknown", figures.RejectedWithoutCommission) : null,
            completeSince);
    }

    private async Task<FulfilmentRow> RowAsync(FulfilmentOutcome outcome, int orders, int before) => new(
        (int)outcome,
        await texts.EnumAsync(outcome),
        await texts.GetAsync($"{Keys}{outcome}.Hint"),
        orders,
        before,
        orders == before ? "" : (orders - before).ToString("+#;−#", CultureInfo.CurrentCulture),
        orders == before ? "none" : orders > before == (outcome is FulfilmentOutcome.Accepted) ? "good" : "bad");

    private static string Day(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).ToString("d", CultureInfo.CurrentCulture);

    private static string Percent(decimal percent) => $"{percent.ToString("0.#", CultureInfo.CurrentCulture)} %";
}
