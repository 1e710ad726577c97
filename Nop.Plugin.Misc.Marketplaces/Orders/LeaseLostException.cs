namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>
/// The work took longer than its lease lasts and somebody else may have taken the order over: stop writing. Nothing of the current transaction is kept.
/// </summary>
public sealed class LeaseLostException() : Exception("The order took longer than its lease lasts, and somebody else may have gone on with it.");
