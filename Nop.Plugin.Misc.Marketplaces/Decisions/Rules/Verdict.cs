using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>What the rules say of an order: accept it, reject it, or leave it to a person.</summary>
/// <param name="Reasons">Why it is left to a person, or rejected; empty for one that is accepted.</param>
public sealed record Verdict(AcceptChoice? Accept, RejectChoice? Reject, IReadOnlyList<OwnerText> Reasons)
{
    public bool IsLeftToPerson => Accept is null && Reject is null;

    public static Verdict Left(params IReadOnlyList<OwnerText> reasons) => new(null, null, reasons);
}
