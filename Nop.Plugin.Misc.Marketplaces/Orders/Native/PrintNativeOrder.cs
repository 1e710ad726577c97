using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Common;
using Nop.Services.Logging;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>The shop's own PDF of an order, as its admin prints it.</summary>
public sealed class PrintNativeOrder(IOrderService orders, IPdfService pdfs, ILogger logger)
{
    /// <summary>Null when there is no native order, or the shop cannot print it; why is in the log then.</summary>
    public async Task<byte[]?> AsPdfAsync(MarketplaceOrder order)
    {
        if (order.OrderId == 0 || await orders.GetOrderByIdAsync(order.OrderId) is not { Deleted: false } native)
            return null;

        try
        {
            return await PrintAsync(native);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A template, a font, a plugin in place of the shop's own: whatever it is, it is the shop's.
            await logger.ErrorAsync($"Marketplaces: order {order.OrderId} could not be printed", exception);
            return null;
        }
    }

    private async Task<byte[]> PrintAsync(Order native)
    {
        using var file = new MemoryStream();
        await pdfs.PrintOrderToPdfAsync(file, native);
        return file.ToArray();
    }
}
