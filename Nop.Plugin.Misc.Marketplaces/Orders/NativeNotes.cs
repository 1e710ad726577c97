using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>What the notes of an order's native order say, read once for all the work on it.</summary>
public sealed class NativeNotes(IOrderService orders)
{
    /// <returns>Whoever writes a note adds it here.</returns>
    public async Task<HashSet<string>> OfAsync(OrderWork work, int nativeOrderId) =>
        work.Notes ??= [.. (await orders.GetOrderNotesByOrderIdAsync(nativeOrderId)).Select(note => note.Note)];
}
