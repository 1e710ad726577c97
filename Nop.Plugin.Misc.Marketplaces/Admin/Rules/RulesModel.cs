using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Rules;

/// <summary>An account's rules as the page shows and takes them.</summary>
public record RulesModel : BaseNopModel
{
    public int AccountId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.AcceptByRule")]
    public bool AcceptByRule { get; set; }

    /// <summary>As typed: with a decimal comma or point; empty when prices do not matter.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.PriceTolerance")]
    public string? PriceTolerance { get; set; }

    /// <summary>Values of <see cref="DayOfWeek"/>.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.WorkDays")]
    public IList<int> WorkDays { get; set; } = [];

    /// <summary>Hours and minutes, such as 09:00; empty for the whole day.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.WorkFrom")]
    public string? WorkFrom { get; set; }

    /// <inheritdoc cref="WorkFrom"/>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.WorkUntil")]
    public string? WorkUntil { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.PickupLocation")]
    public string? PickupLocation { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.PickupWindow")]
    public string? PickupWindow { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.Parcels")]
    public int Parcels { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.RejectOnShortage")]
    public bool RejectOnShortage { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.WarnMinutes")]
    public string? WarnMinutes { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.WarnAddress")]
    public string? WarnAddress { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.AcceptAtLast")]
    public bool AcceptAtLast { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Rules.Fields.LastMinutes")]
    public int LastMinutes { get; set; }

    [BindNever]
    public RulesFacts Facts { get; set; } = RulesFacts.None;
}

/// <summary>What the page shows beside the fields; never posted.</summary>
/// <param name="Accounts">Every account, by its label.</param>
/// <param name="Days">In the order of the reader's week.</param>
/// <param name="DryRun">Null while nobody has asked for one.</param>
public sealed record RulesFacts(string Label, string Now, IReadOnlyList<KeyValuePair<int, string>> Accounts, IReadOnlyList<WorkDay> Days, IReadOnlyList<DryRunRow>? DryRun)
{
    public static RulesFacts None { get; } = new("", "", [], [], null);
}

public sealed record WorkDay(int Day, string Name);

/// <param name="Tone">A word of the style sheet.</param>
public sealed record DryRunRow(int Id, string Code, string PlacedOn, string State, string Verdict, string Tone, IReadOnlyList<string> Reasons);
