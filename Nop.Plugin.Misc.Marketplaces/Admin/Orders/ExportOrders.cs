using System.Globalization;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Writes the orders that the list shows into a file, a part at a time.</summary>
public sealed class ExportOrders(IRepository<MarketplaceOrder> orders, OrderTabs tabs, OrderFilter filter, ReadListedOrders listed, OrderRowFactory rows, LocalizedTexts texts)
{
    public const int Most = 10_000;

    private const int PartSize = 200;
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.";

    private static readonly string[] _headings =
    [
        $"{Keys}Marketplace", $"{Keys}Code", $"{Keys}State", $"{Keys}PlacedOn", $"{Keys}Csv.DecideBy", $"{Keys}Csv.DispatchBy", $"{Keys}Buyer", $"{Keys}Pieces", $"{Keys}Csv.Goods",
        $"{Keys}Csv.Marks", $"{Keys}Csv.Pickup", $"{Keys}Csv.PickupPlace", $"{Keys}Csv.Courier", $"{Keys}Csv.Tracking", $"{Keys}Csv.Voucher", $"{Keys}Csv.Total", $"{Keys}Problem",
        $"{Keys}Csv.Difference", $"{Keys}Order",
    ];

    /// <summary>The headings, then the rows in the list's order.</summary>
    public async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(OrderSearchModel search)
    {
        var headings = new List<string>();
        foreach (var key in _headings)
            headings.Add(await texts.GetAsync(key));
        yield return headings;

        var (yes, no) = (await texts.GetAsync($"{Keys}Csv.Yes"), await texts.GetAsync($"{Keys}Csv.No"));
        var ids = await OrderTabs.Sorted(await filter.ApplyAsync(tabs.Of(search.Tab), search), search.Tab).Take(Most).Select(order => order.Id).ToListAsync();
        foreach (var part in ids.Chunk(PartSize))
        {
            var found = (await orders.Table.Where(order => part.Contains(order.Id)).ToListAsync()).ToDictionary(order => order.Id);
            foreach (var row in await rows.PrepareAsync(await listed.ReadAsync([.. part.Where(found.ContainsKey).Select(id => found[id])])))
                yield return Cells(row, row.HasVoucher is { } hasVoucher ? hasVoucher ? yes : no : "");
        }
    }

    private static IReadOnlyList<string> Cells(OrderRowModel row, string voucher) =>
    [
        CsvWriter.Words(row.Marketplace),
        CsvWriter.Words(row.Code),
        row.State,
        row.PlacedOn,
        row.DecideByTime ?? "",
        row.DispatchByTime ?? "",
        CsvWriter.Words(row.Buyer),
        row.Pieces.ToString(CultureInfo.InvariantCulture),
        CsvWriter.Words(row.Goods),
        string.Join(", ", row.Marks.Select(mark => mark.Text)),
        row.Pickup ?? "",
        CsvWriter.Words(row.PickupPlace),
        CsvWriter.Words(row.Courier),
        CsvWriter.Words(row.Tracking),
        voucher,
        row.Amount.ToString("0.00", CultureInfo.CurrentCulture),
        CsvWriter.Words(row.Problem),
        CsvWriter.Words(row.Difference),
        CsvWriter.Words(row.OrderNumber),
    ];
}
