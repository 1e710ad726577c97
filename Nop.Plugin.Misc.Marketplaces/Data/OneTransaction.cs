using System.Transactions;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Several statements that count together or not at all.</summary>
public static class OneTransaction
{
    public static TransactionScope Begin() => new(
        TransactionScopeOption.RequiresNew,
        new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted },
        TransactionScopeAsyncFlowOption.Enabled);
}
