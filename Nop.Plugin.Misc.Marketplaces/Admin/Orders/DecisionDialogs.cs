using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Fills the decision dialogs from options that were read a moment ago; null when the order cannot be decided that way any more.</summary>
public sealed class DecisionDialogs(LocalizedTexts texts)
{
    public async Task<AcceptDialogModel?> AcceptAsync(int id, DecisionOptions? options) =>
        options?.Accept is { } accept
            ? new AcceptDialogModel(id, options.Order.ExternalId, await LabelledAsync(accept.PickupLocations), await LabelledAsync(accept.PickupWindows), accept.Parcels)
            : null;

    public async Task<RejectDialogModel?> RejectAsync(int id, DecisionOptions? options) =>
        options?.Reject is { } reject
            ? new RejectDialogModel(
                id,
                options.Order.ExternalId,
                [.. options.Order.Lines.Where(line => line.ExternalLineId.Length > 0).Select(line => new RejectableLine(line.ExternalLineId, NameOf(line), line.Quantity))],
                await LabelledAsync(reject.LineReasons),
                await LabelledAsync(reject.OrderReasons),
                reject.FreeText)
            : null;

    public async Task<string> ExplainMissingAsync(DecisionOptions? options) =>
        options is null
            ? await texts.GetAsync($"{MarketplacesDefaults.Resources}.Orders.UnknownThere")
            : await texts.FormatAsync($"{MarketplacesDefaults.Resources}.Orders.NothingToDecide", await texts.EnumAsync(options.Order.State));

    private static string NameOf(RemoteOrderLine line) =>
        string.Join(" · ", new[] { line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId, line.SizeValue }.Where(part => !string.IsNullOrEmpty(part)));

    private async Task<IReadOnlyList<DecisionOption>> LabelledAsync(IReadOnlyList<DecisionOption> options)
    {
        var labelled = new List<DecisionOption>();
        foreach (var option in options)
            labelled.Add(option with { Label = await texts.WordsAsync(option.Label) });

        return labelled;
    }

    private async Task<IReadOnlyList<RejectionReason>> LabelledAsync(IReadOnlyList<RejectionReason> reasons)
    {
        var labelled = new List<RejectionReason>();
        foreach (var reason in reasons)
            labelled.Add(reason with { Label = await texts.WordsAsync(reason.Label) });

        return labelled;
    }
}
