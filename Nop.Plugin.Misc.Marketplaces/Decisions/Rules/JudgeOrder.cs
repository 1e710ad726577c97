using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>
/// What the rules of an account say of an order. Every condition is looked at, so that a person who is left with the order knows all there is to know;
/// nothing is rejected unless the owner has asked for it and too few pieces are the only objection.
/// </summary>
public static class JudgeOrder
{
    private const OrderTraits NotForRules = OrderTraits.Test | OrderTraits.ReturnShipment | OrderTraits.Parent;

    /// <param name="local">The time on the shop's wall.</param>
    /// <param name="isLastChance">The deadline is so near that the working hours no longer count; nothing is rejected then.</param>
    public static Verdict Of(
        MarketplaceDecisionPolicy policy, JudgedOrder order, AcceptOptions? accept, RejectOptions? reject, DateTime local, bool isLastChance)
    {
        if (order.Traits.HasFlag(OrderTraits.Express))
            return Verdict.Left(new OwnerText(RuleTexts.Express));

        var objections = Objections(policy, order).ToList();
        if (!isLastChance && !WorkingHours.Include(policy, local))
            objections.Add(new OwnerText(RuleTexts.OutsideHours));

        var shortages = order.Lines.Where(line => line.IsMatched && line.IsShort)
            .Select(line => new OwnerText(RuleTexts.TooFew, line.Name, line.Deliverable, line.Quantity))
            .ToList();
        if (shortages.Count > 0)
        {
            return objections.Count == 0 && policy.RejectOnShortage && !isLastChance && ChooseRejection.From(reject, order.Lines) is { } rejection
                ? new Verdict(null, rejection, shortages)
                : Verdict.Left([.. objections, .. shortages]);
        }

        var (choice, objection) = ChooseAcceptance.From(accept, policy);
        if (objection is not null)
            objections.Add(objection);

        return objections.Count > 0 || choice is null ? Verdict.Left(objections) : new Verdict(choice, null, []);
    }

    private static IEnumerable<OwnerText> Objections(MarketplaceDecisionPolicy policy, JudgedOrder order)
    {
        if ((order.Traits & NotForRules) != 0)
            yield return new OwnerText(RuleTexts.NoSale);
        if (order.WasDecided)
            yield return new OwnerText(RuleTexts.WasDecided);
        if (order.Problem is { } problem)
            yield return problem;
        if (order.Lines.Count == 0)
            yield return new OwnerText(RuleTexts.NoLines);

        foreach (var line in order.Lines)
        {
            if (!line.IsMatched)
                yield return new OwnerText(RuleTexts.NotMatched, line.Name);
            else if (PriceObjection(policy, line) is { } objection)
                yield return objection;
        }
    }

    private static OwnerText? PriceObjection(MarketplaceDecisionPolicy policy, JudgedLine line)
    {
        if (policy.PriceTolerance is not { } tolerance)
            return null;
        if (!line.PriceIncludesVat)
            return new OwnerText(RuleTexts.PriceWithoutVat, line.Name);
        if (line.ShopPrice is not { } asked)
            return new OwnerText(RuleTexts.NoShopPrice, line.Name);

        var least = asked * (1 - (tolerance / 100));
        return line.UnitPrice >= Math.Round(least, 2, MidpointRounding.ToZero)
            ? null
            : new OwnerText(RuleTexts.PriceTooLow, line.Name, StoredValue.Number(line.UnitPrice), StoredValue.Number(asked));
    }
}
