using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>How long a command is tried: none is pending for ever.</summary>
public static class CommandPatience
{
    /// <summary>Of one that may have had its effect while the order cannot be read: an hour and a half of growing pauses.</summary>
    public const int MostAttempts = 10;

    /// <summary>Of one whose answers nobody understands while the order stays open.</summary>
    public const int MostUnclearAnswers = 3;

    /// <summary>Of one that never reached the marketplace, where the order has no deadline.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromDays(3);

    /// <summary>After the deadline there is nothing left to send, but still something to find out.</summary>
    private static readonly TimeSpan _afterDeadline = TimeSpan.FromHours(1);

    /// <param name="mayBeDone">It may have had its effect; else it has never reached the marketplace, and may still be sent until the order's deadline.</param>
    public static bool IsOver(MarketplaceCommand command, MarketplaceOrder order, bool mayBeDone, DateTime nowUtc) =>
        (mayBeDone && command.Attempts >= MostAttempts)
        || nowUtc > ((command.IsDecision() ? order.DecideByUtc : null) ?? command.CreatedOnUtc + _longest) + (mayBeDone ? _afterDeadline : TimeSpan.Zero);
}
