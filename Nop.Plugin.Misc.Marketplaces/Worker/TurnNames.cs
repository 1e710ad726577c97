namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>The turns that the worker and the schedule tasks share.</summary>
public static class TurnNames
{
    public const string Housekeeping = "housekeeping";
    public const string OpenOrders = "open-orders";
    public const string SilentOrders = "silent-orders";
    public const string StockAudit = "stock-audit";

    public static string Compare(int accountId) => $"compare/{accountId}";

    public static string Poll(int accountId) => $"poll/{accountId}";

    public static string Push(int accountId) => $"push/{accountId}";
}
