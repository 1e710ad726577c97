using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>The day's parcels for a page, and for what is printed of it.</summary>
public sealed class DeskFactory(
    DeskOrders orders,
    DeskProducts products,
    AccountLabels labels,
    IPermissionService permissions,
    LocalizedTexts texts,
    AdminTimes times,
    TimeProvider time)
{
    /// <summary>Orders on one page.</summary>
    public const int Most = 500;

    private const string Keys = $"{MarketplacesDefaults.Resources}.Desk.";
    private const OrderTraits Marked = OrderTraits.Express | OrderTraits.GiftWrap | OrderTraits.InvoiceWanted | OrderTraits.ReturnShipment | OrderTraits.Replacement;

    public async Task<DeskModel> PrepareAsync(bool ready)
    {
        var all = await orders.AllAsync();
        var shown = all.Where(order => order.IsReady == ready).ToList();
        return new DeskModel(
            ready,
            all.Count(order => !order.IsReady),
            all.Count(order => order.IsReady),
            shown.Count > Most || all.Count == DeskOrders.Most,
            await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide),
            await GroupsAsync([.. shown.Take(Most)]));
    }

    /// <summary>The chosen orders in the desk's order.</summary>
    public async Task<IReadOnlyList<DeskOrderModel>> ChosenAsync(IReadOnlyCollection<int> ids) =>
        [.. (await GroupsAsync(await orders.ChosenAsync(ids))).SelectMany(group => group.Orders)];

    private async Task<IReadOnlyList<DeskGroupModel>> GroupsAsync(IReadOnlyList<DeskOrder> chosen)
    {
        var goods = await products.OfAsync([.. chosen.SelectMany(order => order.Lines)]);
        var accounts = await labels.AllAsync();
        var groups = new List<DeskGroupModel>();
        foreach (var group in DeskGroup.Of(chosen))
        {
            var (title, courier) = (await TitleAsync(group), await CourierAsync(group));
            var models = new List<DeskOrderModel>();
            foreach (var order in group.Orders)
                models.Add(await OrderAsync(order, string.Join(" · ", new[] { title, courier }.Where(part => !string.IsNullOrEmpty(part))), accounts.GetValueOrDefault(order.AccountId, ""), goods));

            groups.Add(new DeskGroupModel(title, courier, group.ToUtc < time.GetUtcNow().UtcDateTime, models));
        }

        return groups;
    }

    private async Task<string?> CourierAsync(DeskGroup group) =>
        string.IsNullOrEmpty(group.Courier) && group.Orders.All(order => order.Traits.HasFlag(OrderTraits.FulfilledByMerchant)) ? await texts.GetAsync($"{Keys}OwnCourier") : group.Courier;

    private async Task<string> TitleAsync(DeskGroup group)
    {
        if (group.IsCollected)
            return await texts.GetAsync($"{Keys}Collected");
        if ((group.FromUtc ?? group.ToUtc) is not { } begin)
            return await texts.GetAsync($"{Keys}NoWindow");

        var (from, to) = (await times.LocalAsync(begin), await times.LocalAsync(group.ToUtc ?? begin));
        var day = $"{from.ToString("dddd", CultureInfo.CurrentCulture)} {from.ToString("m", CultureInfo.CurrentCulture)}";
        return from == to ? $"{day}, {ClockText.Time(from)}" : $"{day}, {ClockText.Time(from)} – {(from.Date == to.Date ? ClockText.Time(to) : ClockText.Moment(to))}";
    }

    private async Task<DeskOrderModel> OrderAsync(DeskOrder order, string leaves, string account, IReadOnlyDictionary<ProductIdentity, DeskProduct> goods) => new(
        order.Id,
        order.Code,
        account,
        order.Buyer,
        leaves,
        order.Remote?.Parcels,
        order.HasVoucher,
        order.IsReady,
        order.Remote?.Dispatch.SetReady == true,
        await times.TextAsync(order.DispatchByUtc),
        string.IsNullOrWhiteSpace(order.Remote?.Comments) ? null : order.Remote.Comments,
        await texts.FlagsAsync(order.Traits & Marked),
        [.. order.Lines.Select(line => Line(line, order.Remote?.Lines.FirstOrDefault(told => told.Key == line.ExternalLineKey), goods.GetValueOrDefault(new ProductIdentity(line.ProductId, line.CombinationId))))]);

    private static DeskLineModel Line(MarketplaceOrderLine line, RemoteOrderLine? told, DeskProduct? product)
    {
        var size = product is { Size.Length: > 0 } ? product.Size : told?.SizeValue;
        return new DeskLineModel(
            line.Id,
            Goods(line, product),
            line.Quantity,
            product?.Name ?? line.ProductName ?? line.ExternalProductId ?? line.ExternalLineId,
            product is not null,
            string.IsNullOrWhiteSpace(size) ? null : size,
            NullIfBlank(product?.Sku ?? line.ExternalVariationId ?? line.ExternalProductId),
            NullIfBlank(told?.Ean ?? product?.Combination?.Gtin ?? product?.Product.Gtin),
            NullIfBlank(product?.PartNumber ?? told?.Mpn),
            product?.Shelf,
            product?.Picture,
            DeskCodes.Of(told?.Ean, product?.Product ?? ProductCodes.None, product?.Combination));
    }

    private static string Goods(MarketplaceOrderLine line, DeskProduct? product) => (product, line.GoodsKey) switch
    {
        (not null, _) => $"{line.ProductId}/{line.CombinationId}",
        (_, "") => $"#{line.Id}",
        var (_, key) => key,
    };

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
