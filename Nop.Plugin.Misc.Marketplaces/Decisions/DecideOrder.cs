using Nop.Plugin.Misc.Marketplaces.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

public sealed class DecideOrder
{
    public Task<DecisionOptions?> OptionsAsync(int marketplaceOrderId, CancellationToken ct) => throw new NotSupportedException();

    public Task<DecisionResult> AcceptAsync(int marketplaceOrderId, AcceptChoice choice, int customerId, CancellationToken ct) => throw new NotSupportedException();

    public Task<DecisionResult> RejectAsync(int marketplaceOrderId, RejectChoice choice, int customerId, CancellationToken ct) => throw new NotSupportedException();
}

public sealed record DecisionOptions(RemoteOrder Order, AcceptOptions? Accept, RejectOptions? Reject);

public enum DecisionStatus
{
    Confirmed,
    AlreadyDecided,
    Refused,
    Unknown,
    NotPossible,
}

public sealed record DecisionResult(DecisionStatus Status, string? Message);
