using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The lines of an order with what the shop could deliver of them at this moment.</summary>
public sealed class DeliverableLines(IRepository<MarketplaceOrderLine> lines, StockNow stock)
{
    public async Task<IReadOnlyList<RejectableLine>> OfAsync(int marketplaceOrderId, RemoteOrder remote)
    {
        var rows = await lines.Table.Where(line => line.MarketplaceOrderId == marketplaceOrderId).ToListAsync();
        var deliverable = new List<RejectableLine>();
        foreach (var line in remote.Lines.Where(line => line.ExternalLineId.Length > 0))
        {
            var row = rows.Find(row => row.ExternalLineKey == line.Key);
            var left = row is null ? null : await stock.OfAsync(row.ProductId, row.CombinationId);
            deliverable.Add(new RejectableLine(line.ExternalLineId, NameOf(line), line.Quantity, left is { } pieces ? Math.Max(pieces + row!.StockTaken, 0) : null));
        }

        return deliverable;
    }

    private static string NameOf(RemoteOrderLine line) =>
        string.Join(" · ", new[] { line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId, line.SizeValue }.Where(part => !string.IsNullOrEmpty(part)));
}
