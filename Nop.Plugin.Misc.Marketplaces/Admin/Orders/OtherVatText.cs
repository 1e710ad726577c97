using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says for which lines the marketplace names another VAT rate than the shop has.</summary>
public sealed class OtherVatText(IRepository<MarketplaceOrderLine> lines, LocalizedTexts texts)
{
    public async Task<IReadOnlyList<string>> OfAsync(MarketplaceOrder order)
    {
        if (order.OrderId == 0)
            return [];

        var told = new List<string>();
        foreach (var line in (await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).OrderBy(line => line.Id).ToListAsync()).Where(NamedVat.IsAnother))
            told.Add(await texts.TextAsync(Text(line)));

        return told;
    }

    private static OwnerText Text(MarketplaceOrderLine line) => new(
        $"{MarketplacesDefaults.Resources}.Orders.Money.OtherVat",
        line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId,
        StoredValue.Percent(line.VatRate!.Value),
        StoredValue.Percent(line.ShopVatRate!.Value),
        StoredValue.Percent(line.BookedVatRate ?? line.ShopVatRate.Value));
}
