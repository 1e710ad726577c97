using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>What the rules last said of orders; who judges an order claims that first, so that two nodes do not both.</summary>
public sealed class VerdictRows(IRepository<MarketplaceVerdict> verdicts, TimeProvider time)
{
    private const int LongestReasons = 2000;

    /// <param name="asRead">The verdict before; null when there was none.</param>
    /// <returns>Null when somebody else was faster.</returns>
    public async Task<MarketplaceVerdict?> ClaimAsync(int marketplaceOrderId, MarketplaceVerdict? asRead)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (asRead is null)
        {
            var first = new MarketplaceVerdict { MarketplaceOrderId = marketplaceOrderId, Number = 1, JudgedOnUtc = now };
            return await verdicts.TryInsertAsync(first) ? first : null;
        }

        var number = asRead.Number;
        var isOurs = await Deadlocks.RetryAsync(() => verdicts.Table
            .Where(verdict => verdict.Id == asRead.Id && verdict.Number == number)
            .Set(verdict => verdict.Number, number + 1)
            .Set(verdict => verdict.JudgedOnUtc, now)
            .UpdateAsync()) == 1;
        asRead.Number = number + 1;
        return isOurs ? asRead : null;
    }

    /// <returns>False when the reasons are those of before.</returns>
    public async Task<bool> WriteAsync(MarketplaceVerdict claimed, IReadOnlyList<OwnerText> reasons)
    {
        var text = reasons.Count == 0 ? null : StoredText.Fit(string.Join('\n', reasons.Select(reason => reason.Stored(LongestReasons / Math.Max(1, reasons.Count)).ReplaceLineEndings(" "))), LongestReasons);
        if (text == claimed.Reasons)
            return false;

        var number = claimed.Number;
        await Deadlocks.RetryAsync(() => verdicts.Table
            .Where(verdict => verdict.Id == claimed.Id && verdict.Number == number)
            .Set(verdict => verdict.Reasons, text)
            .UpdateAsync());
        return true;
    }

    public static IReadOnlyList<OwnerText> ReasonsOf(MarketplaceVerdict verdict) =>
        [.. (verdict.Reasons ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(OwnerText.Read)];
}
