using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The reject dialog as it comes back.</summary>
public sealed record RejectModel
{
    public int Id { get; set; }

    /// <summary>The whole order instead of single lines.</summary>
    public bool WholeOrder { get; set; }

    public List<RejectLineModel> Lines { get; set; } = [];

    public string? Reason { get; set; }

    public string? Text { get; set; }

    public RejectChoice ToChoice() => WholeOrder
        ? new RejectChoice([], Filled(Reason), Filled(Text))
        : new RejectChoice([.. Lines.Where(line => line.IsChosen).Select(line => new RejectedLine(line.ExternalLineId!, line.Reason!, line.AvailableQuantity))]);

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

public sealed record RejectLineModel
{
    public string? ExternalLineId { get; set; }

    public string? Reason { get; set; }

    public int? AvailableQuantity { get; set; }

    public bool IsChosen => !string.IsNullOrWhiteSpace(ExternalLineId) && !string.IsNullOrWhiteSpace(Reason);
}

/// <summary>What the reject dialog shows.</summary>
public sealed record RejectDialogModel(
    int Id,
    string Code,
    IReadOnlyList<RejectableLine> Lines,
    IReadOnlyList<RejectionReason> LineReasons,
    IReadOnlyList<DecisionOption> OrderReasons,
    bool FreeText)
{
    /// <summary>What it costs.</summary>
    public string Cost { get; init; } = "";

    /// <summary>What becomes of the lines that are not rejected; null where there is nothing to be told.</summary>
    public string? OtherLines { get; init; }

    public bool ByLine => LineReasons.Count > 0 && Lines.Count > 0;

    public bool AsWhole => FreeText || OrderReasons.Count > 0 || !ByLine;
}

/// <param name="Deliverable">Pieces that the shop has for the line, those reserved for it included; null when it does not count them.</param>
public sealed record RejectableLine(string ExternalLineId, string Name, int Quantity, int? Deliverable)
{
    /// <summary>What a rejection of a part begins with: at least one piece less than ordered.</summary>
    public int? Available => Deliverable is { } pieces ? Math.Clamp(pieces, 0, Math.Max(Quantity - 1, 0)) : null;
}

/// <summary>What stands in a dialog that cannot be filled.</summary>
public sealed record DialogProblemModel(string Text);
