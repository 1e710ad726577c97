using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Why the rules left an order to a person, in words.</summary>
public sealed class VerdictFactory(IRepository<MarketplaceVerdict> verdicts, LocalizedTexts texts)
{
    /// <summary>Empty for an order that is decided, and for one of which the rules have said nothing.</summary>
    public async Task<IReadOnlyList<string>> ReasonsAsync(MarketplaceOrder order)
    {
        if (order.State is not MarketplaceOrderState.New
            || await verdicts.Table.FirstOrDefaultAsync(verdict => verdict.MarketplaceOrderId == order.Id) is not { } verdict)
        {
            return [];
        }

        var reasons = new List<string>();
        foreach (var reason in VerdictRows.ReasonsOf(verdict))
            reasons.Add(await texts.TextAsync(reason));

        return reasons;
    }
}
