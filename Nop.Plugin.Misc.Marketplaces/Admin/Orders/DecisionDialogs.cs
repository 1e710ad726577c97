using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Fills the decision dialogs from options that were read a moment ago; null when the order cannot be decided that way any more.</summary>
public sealed class DecisionDialogs(DeliverableLines lines, LocalizedTexts texts, TimeProvider time)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Reject.";

    public async Task<AcceptDialogModel?> AcceptAsync(int id, DecisionOptions? options)
    {
        if (options?.Accept is not { } accept)
            return null;

        return new AcceptDialogModel(id, options.Order.ExternalId, await texts.LabelledAsync(accept.PickupLocations), await texts.LabelledAsync(accept.PickupWindows), accept.Parcels)
        {
            WindowsAreOver = accept.HasOnlyPast(time.GetUtcNow().UtcDateTime),
        };
    }

    public async Task<RejectDialogModel?> RejectAsync(int id, DecisionOptions? options) =>
        options?.Reject is { } reject
            ? new RejectDialogModel(
                id,
                options.Order.ExternalId,
                await lines.OfAsync(id, options.Order),
                await texts.LabelledAsync(reject.LineReasons),
                await texts.LabelledAsync(reject.OrderReasons),
                reject.FreeText)
            {
                Cost = await CostAsync(reject, options.Order.Commission),
                OtherLines = reject.OtherLines is { } key ? await texts.GetAsync(key) : null,
            }
            : null;

    public async Task<string> ExplainMissingAsync(DecisionOptions? options) =>
        options is null
            ? await texts.GetAsync($"{MarketplacesDefaults.Resources}.Orders.UnknownThere")
            : await texts.FormatAsync($"{MarketplacesDefaults.Resources}.Orders.NothingToDecide", await texts.EnumAsync(options.Order.State));

    /// <summary>As far as the marketplace says what it charges, in money of this order.</summary>
    private async Task<string> CostAsync(RejectOptions reject, decimal? commission)
    {
        if (reject.FeeShare is not { } share)
            return await texts.GetAsync($"{Keys}Cost");

        var percent = (share * 100).ToString("0.##", CultureInfo.CurrentCulture);
        return commission > 0
            ? await texts.FormatAsync($"{Keys}CostInEuro", percent, Euro.Text(decimal.Round(commission.Value * share, 2, MidpointRounding.AwayFromZero)))
            : await texts.FormatAsync($"{Keys}CostInShare", percent);
    }
}
