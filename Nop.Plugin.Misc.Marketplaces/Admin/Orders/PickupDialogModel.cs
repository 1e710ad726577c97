using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed record PickupDialogModel(string Code, IReadOnlyList<PickupPart> Parts);

/// <param name="Title">Resource key, like <paramref name="None"/> and <paramref name="Button"/>.</param>
/// <param name="None">What stands there when nothing can be chosen.</param>
public sealed record PickupPart(int OrderId, string Action, string Title, string None, string Button, IReadOnlyList<DecisionOption> Options);
