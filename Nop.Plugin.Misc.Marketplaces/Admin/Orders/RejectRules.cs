namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What a rejection lacks before it is worth a call; the marketplace's own rules are checked where the call is made.</summary>
public static class RejectRules
{
    private const string Prefix = $"{MarketplacesDefaults.Resources}.Orders.Reject.";

    /// <summary>Resource key of the objection, or null.</summary>
    public static string? Objection(RejectModel model, RejectChoice choice) => model.WholeOrder
        ? null
        : choice.Lines.Count == 0
            ? $"{Prefix}NoLine"
            : choice.Lines.Any(line => line.AvailableQuantity < 0) ? $"{Prefix}BadQuantity" : null;
}
