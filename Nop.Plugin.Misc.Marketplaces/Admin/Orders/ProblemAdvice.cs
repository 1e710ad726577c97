using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What a person does about a problem, and where.</summary>
/// <param name="Key">Resource key of what to do; null where the problem itself says so.</param>
/// <param name="IsAtLines">It is done at the lines, on the order's page.</param>
/// <param name="IsRepeated">Trying again makes sense.</param>
public sealed record ProblemAdvice(string? Key, bool IsAtLines = false, bool IsRepeated = true)
{
    private const string Prefix = $"{MarketplacesDefaults.Resources}.Orders.Advice.";

    public static ProblemAdvice Of(MarketplaceOrder order) => order.ProblemKey switch
    {
        OrderTexts.LineUnknown or OrderTexts.LineAmbiguous or OrderTexts.ProductGone => new($"{Prefix}Choose", IsAtLines: true),
        OrderTexts.NoEuro => new($"{Prefix}Euro"),
        OrderTexts.StoreGone or OrderTexts.AccountGone => new($"{Prefix}Account"),
        OrderTexts.BodyUnreadable or OrderTexts.NoLines or OrderTexts.BadQuantity => new($"{Prefix}ReadAgain", IsRepeated: false),
        OrderTexts.NativeOrderGone => new($"{Prefix}NativeGone"),
        OrderTexts.Unexpected => new($"{Prefix}ByItself"),
        _ => new(Key: null),
    };
}
