using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>
/// Accepts the orders that a person has chosen, each as its account prefers to be picked up. One that needs a choice of its own, or that is held,
/// stays out and says why; none keeps another from being accepted.
/// </summary>
public sealed class AcceptMany(IRepository<MarketplaceOrder> orders, PolicyRows policies, DecideOrder decide)
{
    public const int MostOrders = 50;

    public async Task<IReadOnlyList<AcceptedOrder>> AcceptAsync(IReadOnlyCollection<int> orderIds, int customerId, CancellationToken cancellationToken)
    {
        var ids = orderIds.Distinct().Take(MostOrders).ToList();
        var chosen = await orders.Table.Where(order => ids.Contains(order.Id)).ToListAsync();
        var results = new List<AcceptedOrder>();
        foreach (var order in chosen.OrderBy(order => ids.IndexOf(order.Id)))
            results.Add(new AcceptedOrder(order, await AcceptAsync(order, customerId, cancellationToken)));

        return results;
    }

    private async Task<DecisionResult> AcceptAsync(MarketplaceOrder order, int customerId, CancellationToken cancellationToken)
    {
        if (order.Traits.HasFlag(OrderTraits.Express))
            return NotPossible(new OwnerText(RuleTexts.Express));
        if (OwnerText.Read(order.ProblemKey, order.ProblemArguments) is { } problem)
            return NotPossible(problem);

        try
        {
            if (await decide.OptionsAsync(order.Id, cancellationToken) is not { } options)
                return NotPossible(new OwnerText(DecisionTexts.UnknownThere));

            var (choice, objection) = ChooseAcceptance.From(options.Accept, await policies.OfAsync(order.AccountId));
            return choice is null ? NotPossible(objection) : await decide.AcceptAsync(order.Id, choice, customerId, CancellationToken.None);
        }
        catch (MarketplaceApiException failure)
        {
            return new DecisionResult(DecisionStatus.Unknown, failure.Text);
        }
    }

    private static DecisionResult NotPossible(OwnerText? why) => new(DecisionStatus.NotPossible, why);
}

public sealed record AcceptedOrder(MarketplaceOrder Order, DecisionResult Result);
