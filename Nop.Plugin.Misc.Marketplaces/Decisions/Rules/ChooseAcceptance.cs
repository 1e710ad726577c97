using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>Chooses where, when and in how many parcels an order is picked up, as its account prefers; not where that would be a guess.</summary>
public static class ChooseAcceptance
{
    /// <returns>A choice, or why a person has to choose.</returns>
    public static (AcceptChoice? Choice, OwnerText? Objection) From(AcceptOptions? options, MarketplaceDecisionPolicy policy)
    {
        if (options is null)
            return (null, new OwnerText(RuleTexts.NothingOffered));

        var (location, objection) = Location(options.PickupLocations, Wanted(policy.PickupLocation));
        if (objection is not null)
            return (null, objection);

        if (policy.Parcels > 0 && options.Parcels.Count > 0 && !options.Parcels.Contains(policy.Parcels))
            return (null, new OwnerText(RuleTexts.ParcelsNotOffered, policy.Parcels));

        return (new AcceptChoice(location, Window(options.PickupWindows, Wanted(policy.PickupWindow)), Parcels(options.Parcels, policy.Parcels)), null);
    }

    private static (string? Id, OwnerText? Objection) Location(IReadOnlyList<DecisionOption> offered, string? wanted)
    {
        if (offered.Count == 0)
            return (null, null);

        if (wanted is null)
            return offered.Count == 1 ? (offered[0].Id, null) : (null, new OwnerText(RuleTexts.SeveralLocations));

        return Matching(offered, wanted) is { } location ? (location.Id, null) : (null, new OwnerText(RuleTexts.LocationNotOffered, wanted));
    }

    /// <summary>The marketplaces offer the earliest first.</summary>
    private static string? Window(IReadOnlyList<DecisionOption> offered, string? wanted) =>
        offered.Count == 0 ? null : ((wanted is null ? null : Matching(offered, wanted)) ?? offered[0]).Id;

    private static int? Parcels(IReadOnlyList<int> offered, int wanted) =>
        offered.Count == 0 ? null : wanted > 0 ? wanted : offered.Min();

    private static DecisionOption? Matching(IReadOnlyList<DecisionOption> offered, string wanted) =>
        offered.FirstOrDefault(option => option.Id == wanted)
        ?? offered.FirstOrDefault(option => option.Label.Contains(wanted, StringComparison.OrdinalIgnoreCase));

    private static string? Wanted(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
