using Nop.Plugin.Misc.Marketplaces.Decisions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The decision on an order that has not ended, in words.</summary>
public sealed class OpenDecisionFactory(CommandOutbox outbox, LocalizedTexts texts, AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.OpenDecision";

    /// <summary>Null when there is none.</summary>
    public async Task<string?> TextAsync(int marketplaceOrderId)
    {
        if (await outbox.OpenAsync(marketplaceOrderId) is not { } command)
            return null;

        var state = await texts.FormatAsync(Keys, await texts.EnumAsync(command.Kind), await texts.EnumAsync(command.State), await times.TextAsync(command.NextAttemptOnUtc));
        return string.IsNullOrEmpty(command.Answer) ? state : $"{state} {await texts.WordsAsync(command.Answer)}";
    }
}
