namespace Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

/// <summary>How an account's orders of some time were fulfilled.</summary>
public sealed record FulfilmentFigures(IReadOnlyDictionary<FulfilmentOutcome, OutcomeFigure> Outcomes)
{
    public static FulfilmentFigures None { get; } = new(new Dictionary<FulfilmentOutcome, OutcomeFigure>());

    public int this[FulfilmentOutcome outcome] => Of(outcome).Orders;

    /// <summary>Orders that the shop had to decide, and that are decided.</summary>
    public int Decided => this[FulfilmentOutcome.Accepted] + this[FulfilmentOutcome.RejectedByShop] + this[FulfilmentOutcome.Expired];

    /// <summary>Share of <see cref="Decided"/> that the shop has rejected, in percent; null where nothing was decided.</summary>
    public decimal? RejectionRate => Rate(0);

    /// <summary>The same after one more rejection.</summary>
    public decimal RejectionRateAfterOneMore => Rate(1)!.Value;

    /// <summary>What the rejections have cost in euro, as far as the orders say their commission.</summary>
    public decimal FeeLost(decimal percentOfCommission) => Share(Of(FulfilmentOutcome.RejectedByShop).Commission, percentOfCommission);

    /// <summary>Rejected orders of which no commission is known.</summary>
    public int RejectedWithoutCommission => Of(FulfilmentOutcome.RejectedByShop) is var rejected ? rejected.Orders - rejected.WithCommission : 0;

    /// <summary>What one more rejection would cost in euro, by the average order; null where no order says its commission.</summary>
    public decimal? FeeOfOneMore(decimal percentOfCommission)
    {
        OutcomeFigure[] decided = [Of(FulfilmentOutcome.Accepted), Of(FulfilmentOutcome.RejectedByShop)];
        var orders = decided.Sum(figure => figure.WithCommission);
        return orders == 0 ? null : Share(decided.Sum(figure => figure.Commission) / orders, percentOfCommission);
    }

    private OutcomeFigure Of(FulfilmentOutcome outcome) => Outcomes.GetValueOrDefault(outcome);

    private decimal? Rate(int more) =>
        Decided + more == 0 ? null : Math.Round(100m * (this[FulfilmentOutcome.RejectedByShop] + more) / (Decided + more), 1, MidpointRounding.AwayFromZero);

    private static decimal Share(decimal amount, decimal percent) => Math.Round(amount * percent / 100, 2, MidpointRounding.AwayFromZero);
}

/// <param name="WithCommission">Orders of which the commission is known.</param>
/// <param name="Commission">Their commission in euro.</param>
public readonly record struct OutcomeFigure(int Orders, int WithCommission, decimal Commission);
