using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Why a person is needed before an order can become, or follow as, a native order.</summary>
/// <param name="Key">Resource key.</param>
public sealed record OrderProblem(string Key, params string[] Arguments)
{
    /// <summary>As <see cref="Domain.MarketplaceOrder.ProblemArguments"/> keeps them.</summary>
    public string StoredArguments => TextArguments.Write([.. Arguments]);
}
