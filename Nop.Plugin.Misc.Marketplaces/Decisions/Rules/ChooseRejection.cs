using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>Says that there are too few pieces in the way the marketplace takes it: by line with what there is, or for the whole order.</summary>
public static class ChooseRejection
{
    /// <returns>Null when no reason is offered that would be true.</returns>
    public static RejectChoice? From(RejectOptions? options, IReadOnlyList<JudgedLine> lines)
    {
        if (options is null)
            return null;

        if (options.LineReasons.Count == 0)
            return options.OrderOutOfStock is { } whole ? new RejectChoice([], whole) : null;

        var rejected = lines.Where(line => line.IsShort).Select(line => Line(options, line)).ToList();
        return rejected.Contains(null) ? null : new RejectChoice([.. rejected.OfType<RejectedLine>()]);
    }

    private static RejectedLine? Line(RejectOptions options, JudgedLine line)
    {
        if (line.ExternalLineId.Length == 0)
            return null;

        return line.Deliverable > 0 && options.LineTooFew is { } tooFew
            ? new RejectedLine(line.ExternalLineId, tooFew, line.Deliverable)
            : options.LineOutOfStock is { } none && line.Deliverable == 0 ? new RejectedLine(line.ExternalLineId, none) : null;
    }
}
