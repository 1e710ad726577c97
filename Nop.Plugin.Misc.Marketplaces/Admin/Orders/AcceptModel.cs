using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The accept dialog as it comes back.</summary>
public sealed record AcceptModel
{
    public int Id { get; set; }

    public string? PickupLocation { get; set; }

    public string? PickupWindow { get; set; }

    public int? Parcels { get; set; }

    public AcceptChoice ToChoice() => new(Chosen(PickupLocation), Chosen(PickupWindow), Parcels);

    private static string? Chosen(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}

/// <summary>What the accept dialog shows.</summary>
public sealed record AcceptDialogModel(
    int Id, string Code, IReadOnlyList<DecisionOption> PickupLocations, IReadOnlyList<DecisionOption> PickupWindows, IReadOnlyList<int> Parcels)
{
    /// <summary>The marketplace offers no time that is still to come.</summary>
    public bool WindowsAreOver { get; init; }

    public bool NothingToChoose => PickupLocations.Count == 0 && PickupWindows.Count == 0 && Parcels.Count <= 1;
}
