using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>When rules may accept: by the clock on the shop's wall, whatever summer time does to it.</summary>
public static class WorkingHours
{
    public const int MinutesOfDay = 24 * 60;

    public static bool Include(MarketplaceDecisionPolicy policy, DateTime local)
    {
        var minute = (int)local.TimeOfDay.TotalMinutes;
        if (policy.WorkFrom == policy.WorkUntil)
            return IsWorkDay(policy, local.DayOfWeek);

        if (policy.WorkFrom < policy.WorkUntil)
            return IsWorkDay(policy, local.DayOfWeek) && minute >= policy.WorkFrom && minute < policy.WorkUntil;

        // Past midnight the hours are still those of the day before.
        return minute >= policy.WorkFrom
            ? IsWorkDay(policy, local.DayOfWeek)
            : minute < policy.WorkUntil && IsWorkDay(policy, local.AddDays(-1).DayOfWeek);
    }

    private static bool IsWorkDay(MarketplaceDecisionPolicy policy, DayOfWeek day) => (policy.WorkDays & (1 << (int)day)) != 0;
}
