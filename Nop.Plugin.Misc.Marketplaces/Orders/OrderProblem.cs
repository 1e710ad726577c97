namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Why a person is needed before an order can become, or follow as, a native order.</summary>
/// <param name="Key">Resource key.</param>
public sealed record OrderProblem(string Key, params string[] Arguments);
