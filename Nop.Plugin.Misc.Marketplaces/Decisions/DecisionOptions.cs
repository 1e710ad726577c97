using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>What may be chosen for an order now; a null part means that this decision is not offered.</summary>
public sealed record DecisionOptions(RemoteOrder Order, AcceptOptions? Accept, RejectOptions? Reject);
