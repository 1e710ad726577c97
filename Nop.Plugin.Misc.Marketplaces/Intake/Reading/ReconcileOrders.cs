using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Reading;

/// <summary>
/// Marks the orders that should be read again: those that are not over and have not been heard of for a while, and those whose deadline has
/// passed without a word. An order whose first message never came cannot be found this way where the marketplace has no list.
/// </summary>
public sealed class ReconcileOrders(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    RefreshMarks marks,
    MarketplacesSettings settings,
    TimeProvider time)
{
    public const int MostOrders = 200;

    /// <summary>After that nothing is expected to happen to an order any more.</summary>
    public static TimeSpan LongestLife { get; } = TimeSpan.FromDays(90);

    /// <summary>A delivered order may still come back, but nobody waits for that.</summary>
    private static readonly int[] _calmStates = [(int)MarketplaceOrderState.Delivered, (int)MarketplaceOrderState.PartiallyReturned];

    private const int CalmHours = 24;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var enabled = (await accounts.EnabledAsync()).Select(account => account.Id).ToArray();
        var open = OrderProgress.OpenStates.ToArray();
        var now = time.GetUtcNow().UtcDateTime;
        var born = now - LongestLife;
        var impossible = WrongClock.After(now);
        var silent = now.AddHours(-SettingLimits.RefreshHours.Nearest(settings.RefreshHours));
        var calm = now.AddHours(-Math.Max(SettingLimits.RefreshHours.Nearest(settings.RefreshHours), CalmHours));
        var ids = await orders.Table
            .Where(order => enabled.Contains(order.AccountId)
                && order.RefreshDueOnUtc == null
                && open.Contains(order.StateId)
                && (order.TraitsId & (int)OrderTraits.Test) == 0
                && order.ReceivedOnUtc > born
                && (order.ProblemKey == null || order.ProblemKey != IntakeTexts.GoneThere)
                && (((order.UpdatedOnUtc < silent || order.UpdatedOnUtc > impossible)
                        && (order.LastReadOnUtc == null || order.LastReadOnUtc < silent || order.LastReadOnUtc > impossible)
                        && (!_calmStates.Contains(order.StateId) || order.LastReadOnUtc == null || order.LastReadOnUtc < calm || order.LastReadOnUtc > impossible))
                    || (order.StateId == (int)MarketplaceOrderState.New
                        && order.DecideByUtc < now
                        && order.UpdatedOnUtc < order.DecideByUtc)))
            .OrderBy(order => order.UpdatedOnUtc)
            .Take(MostOrders)
            .Select(order => order.Id)
            .ToArrayAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (ids.Length > 0)
            await marks.RequestAsync(ids, now);
    }
}
