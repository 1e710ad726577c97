using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed class OrderLinesFactory(IRepository<MarketplaceOrderLine> lines, LineMatchFactory matches, ProductCards products, StockNow stock, LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Lines.";

    public async Task<IReadOnlyList<OrderLineModel>> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        var models = new List<OrderLineModel>();
        var stored = await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).OrderBy(line => line.Id).ToListAsync();
        var cards = await products.OfAsync(stored.Select(ProductOf));
        foreach (var line in stored)
            models.Add(await PrepareAsync(order, line, remote?.Lines.FirstOrDefault(candidate => candidate.Key == line.ExternalLineKey), cards.GetValueOrDefault(ProductOf(line))));

        return models;
    }

    private static ProductIdentity ProductOf(MarketplaceOrderLine line) => new(line.ProductId, line.CombinationId);

    private async Task<OrderLineModel> PrepareAsync(MarketplaceOrder order, MarketplaceOrderLine line, RemoteOrderLine? remote, ProductCard? product)
    {
        var inShop = await stock.OfAsync(line.ProductId, line.CombinationId);
        return new OrderLineModel
        {
            Name = line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId,
            Id = line.Id,
            ProductId = line.ProductId,
            Code = string.Join(" / ", new[] { line.ExternalProductId, line.ExternalVariationId }.Where(id => !string.IsNullOrEmpty(id))),
            Match = await matches.PrepareAsync(order, line, remote, product),
            Details = [.. await DetailsAsync(remote)],
            Quantity = line.Quantity,
            UnitPrice = Euro.Text(line.UnitPrice),
            Total = Euro.Text(line.TotalPrice),
            Vat = [.. await VatAsync(line)],
            Stock = inShop,
            StockTaken = line.StockTaken,
            StockTooLow = order.State == MarketplaceOrderState.New && inShop < line.Quantity - line.StockTaken,
            Rejection = await ReasonAsync(remote?.RejectionReason),
            Return = await ReasonAsync(remote?.ReturnReason),
        };
    }

    private async Task<List<string>> TermsAsync(IReadOnlyList<string> words)
    {
        var terms = new List<string>();
        foreach (var word in words)
            terms.Add(await texts.TermAsync(word));

        return terms;
    }

    private async Task<string?> ReasonAsync(string? reason) => string.IsNullOrEmpty(reason) ? null : await texts.TermAsync(reason);

    private async Task<List<string>> VatAsync(MarketplaceOrderLine line)
    {
        var facts = new List<string>();
        if (!line.PriceIncludesVat)
            facts.Add(await texts.GetAsync($"{Keys}WithoutVat"));
        if (line.IslandVat)
            facts.Add(await texts.GetAsync($"{Keys}IslandVat"));

        return facts;
    }

    private async Task<List<string>> DetailsAsync(RemoteOrderLine? remote)
    {
        var details = new List<string>();
        if (remote is null)
            return details;

        if (!string.IsNullOrEmpty(remote.SizeValue))
        {
            var label = string.IsNullOrEmpty(remote.SizeLabel) ? await texts.GetAsync($"{Keys}Size") : remote.SizeLabel;
            details.Add($"{label}: {remote.SizeValue}");
        }

        if (!string.IsNullOrEmpty(remote.Ean))
            details.Add($"EAN: {remote.Ean}");
        if (!string.IsNullOrEmpty(remote.Mpn))
            details.Add($"MPN: {remote.Mpn}");
        if (!string.IsNullOrWhiteSpace(remote.ExtraInfo))
            details.Add(remote.ExtraInfo.Replace("\\n", "\n", StringComparison.Ordinal).Trim());
        if (!string.IsNullOrEmpty(remote.SerialNumbers))
            details.Add(await texts.FormatAsync($"{Keys}SerialNumbers", remote.SerialNumbers));
        if (remote.Tags is { Count: > 0 } tags)
            details.Add(await texts.FormatAsync($"{Keys}Tags", string.Join(", ", await TermsAsync(tags))));
        if (remote.CommissionRate is { } rate)
            details.Add(await texts.FormatAsync($"{Keys}Commission", await texts.WordsAsync(StoredValue.Percent(rate))));

        return details;
    }
}
