namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>The time of a schedule task, for work that a person waits for.</summary>
internal static class RunBudget
{
    public static CancellationTokenSource Start(MarketplacesSettings settings, CancellationToken cancellationToken)
    {
        var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(TimeSpan.FromSeconds(Math.Max(settings.RunSeconds, 1)));
        return budget;
    }
}
