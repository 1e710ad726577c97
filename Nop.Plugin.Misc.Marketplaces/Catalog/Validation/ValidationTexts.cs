using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>Why a validation ended early.</summary>
public static class ValidationTexts
{
    private const string WithWords = MarketplacesDefaults.Resources + ".Listings.ValidationStoppedWith";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [WithWords] = ("{0} (“{1}”)", "{0} («{1}»)"),
    };

    public static OwnerText Of(PushResult result)
    {
        var reason = new OwnerText(PushStopTexts.Key(result.Stop));
        return result.Message is { } words ? new OwnerText(WithWords, reason, words) : reason;
    }
}
