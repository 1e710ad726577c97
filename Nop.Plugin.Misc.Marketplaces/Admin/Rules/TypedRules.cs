using System.Globalization;
using System.Net.Mail;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Rules;

/// <summary>Rules between the page and the row: what is typed is checked field by field.</summary>
public static class TypedRules
{
    private const string Invalid = $"{MarketplacesDefaults.Resources}.Rules.Invalid.";
    private const int LongestText = 200;

    /// <summary>Every objection, by field name.</summary>
    public static IEnumerable<(string Field, OwnerText Text)> Objections(RulesModel model)
    {
        (string Field, OwnerText? Text)[] checks =
        [
            (nameof(model.PriceTolerance), TypedNumber.Amount(model.PriceTolerance, SettingLimits.PriceTolerance).Objection),
            (nameof(model.WorkFrom), Minutes(model.WorkFrom) is null ? new OwnerText($"{Invalid}Time") : null),
            (nameof(model.WorkUntil), Minutes(model.WorkUntil) is null ? new OwnerText($"{Invalid}Time") : null),
            (nameof(model.WorkDays), model.WorkDays.Count == 0 ? new OwnerText($"{Invalid}Days") : null),
            (nameof(model.PickupLocation), TooLong(model.PickupLocation)),
            (nameof(model.PickupWindow), TooLong(model.PickupWindow)),
            (nameof(model.Parcels), Within(SettingLimits.Parcels, model.Parcels)),
            (nameof(model.LastMinutes), Within(SettingLimits.LastMinutes, model.LastMinutes)),
            (nameof(model.WarnMinutes), string.IsNullOrWhiteSpace(model.WarnMinutes) || WarningTimes.Read(model.WarnMinutes) is not null
                ? null
                : new OwnerText($"{Invalid}WarnMinutes", WarningTimes.Most, SettingLimits.WarnMinutes.Least, SettingLimits.WarnMinutes.Most)),
            (nameof(model.WarnAddress), string.IsNullOrWhiteSpace(model.WarnAddress) || (MailAddress.TryCreate(model.WarnAddress.Trim(), out _) && TooLong(model.WarnAddress) is null)
                ? null
                : new OwnerText($"{Invalid}WarnAddress")),
        ];
        return checks.Where(check => check.Text is not null).Select(check => (check.Field, check.Text!));
    }

    /// <param name="policy">The row as it is; only what the page knows is written over it.</param>
    public static MarketplaceDecisionPolicy Write(RulesModel model, MarketplaceDecisionPolicy policy)
    {
        policy.AcceptByRule = model.AcceptByRule;
        policy.RejectOnShortage = model.RejectOnShortage;
        policy.PriceTolerance = TypedNumber.Amount(model.PriceTolerance, SettingLimits.PriceTolerance).Value;
        policy.WorkDays = model.WorkDays.Where(day => day is >= 0 and < 7).Distinct().Sum(day => 1 << day);
        policy.WorkFrom = Minutes(model.WorkFrom) ?? 0;
        policy.WorkUntil = Minutes(model.WorkUntil) ?? 0;
        policy.PickupLocation = StoredText.FitOrNull(model.PickupLocation, LongestText);
        policy.PickupWindow = StoredText.FitOrNull(model.PickupWindow, LongestText);
        policy.Parcels = SettingLimits.Parcels.Nearest(model.Parcels);
        policy.WarnMinutes = WarningTimes.Read(model.WarnMinutes)?.ToString();
        policy.WarnAddress = StoredText.FitOrNull(model.WarnAddress, LongestText);
        policy.AcceptAtLast = model.AcceptAtLast;
        policy.LastMinutes = SettingLimits.LastMinutes.Nearest(model.LastMinutes);
        return policy;
    }

    public static RulesModel Read(MarketplaceDecisionPolicy policy) => new()
    {
        AccountId = policy.AccountId,
        AcceptByRule = policy.AcceptByRule,
        RejectOnShortage = policy.RejectOnShortage,
        PriceTolerance = TypedNumber.Text(policy.PriceTolerance),
        WorkDays = [.. Enumerable.Range(0, 7).Where(day => (policy.WorkDays & (1 << day)) != 0)],
        WorkFrom = policy.WorkFrom == policy.WorkUntil ? null : Time(policy.WorkFrom),
        WorkUntil = policy.WorkFrom == policy.WorkUntil ? null : Time(policy.WorkUntil),
        PickupLocation = policy.PickupLocation,
        PickupWindow = policy.PickupWindow,
        Parcels = policy.Parcels,
        WarnMinutes = policy.WarnMinutes,
        WarnAddress = policy.WarnAddress,
        AcceptAtLast = policy.AcceptAtLast,
        LastMinutes = policy.LastMinutes,
    };

    /// <summary>Minutes after midnight, 0 for nothing typed; null for what is no time.</summary>
    private static int? Minutes(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return 0;
        return TimeOnly.TryParseExact(typed.Trim(), ["H:mm", "HH:mm", "H.mm", "HH.mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? (int)time.ToTimeSpan().TotalMinutes
            : typed.Trim() == "24:00" ? WorkingHours.MinutesOfDay : null;
    }

    private static string Time(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";

    private static OwnerText? TooLong(string? text) => text?.Trim().Length > LongestText ? new OwnerText($"{Invalid}TooLong", LongestText) : null;

    private static OwnerText? Within(Limit limit, int value) => limit.Allows(value) ? null : new OwnerText($"{MarketplacesDefaults.Resources}.Configuration.Invalid.Limits", limit.Least, limit.Most);
}
