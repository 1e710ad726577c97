using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What can be chosen, by names in the language of the person at the screen. The ids stay what the marketplace is told.</summary>
public static class OptionLabels
{
    public static async Task<IReadOnlyList<DecisionOption>> LabelledAsync(this LocalizedTexts texts, IReadOnlyList<DecisionOption> options)
    {
        var labelled = new List<DecisionOption>();
        foreach (var option in options)
            labelled.Add(option with { Label = await texts.WordsAsync(option.Label) });

        return labelled;
    }

    public static async Task<IReadOnlyList<RejectionReason>> LabelledAsync(this LocalizedTexts texts, IReadOnlyList<RejectionReason> reasons)
    {
        var labelled = new List<RejectionReason>();
        foreach (var reason in reasons)
            labelled.Add(reason with { Label = await texts.WordsAsync(reason.Label) });

        return labelled;
    }
}
