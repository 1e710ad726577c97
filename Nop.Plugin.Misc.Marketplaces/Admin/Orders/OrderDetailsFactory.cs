using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Orders;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed class OrderDetailsFactory(
    AccountLabels labels,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    IOrderService nativeOrders,
    IPermissionService permissions,
    OrderLinesFactory lines,
    MoneyFactory money,
    BuyerFactory buyers,
    RelatedOrders related,
    TimelineFactory timeline,
    DifferenceText differences,
    MissingVat missingVat,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.";

    public async Task<OrderDetailsModel> PrepareAsync(MarketplaceOrder order)
    {
        var remote = await ReadAsync(order);
        var native = order.OrderId > 0 ? await nativeOrders.GetOrderByIdAsync(order.OrderId) : null;
        var isUndecided = order.State == MarketplaceOrderState.New;

        return new OrderDetailsModel
        {
            Id = order.Id,
            Marketplace = await labels.OfAsync(order.AccountId),
            Code = ForeignId.Read(order.ExternalId),
            Reference = order.Reference == order.ExternalId ? null : order.Reference,
            State = await texts.EnumAsync(order.State),
            Tone = StateTone.Of(order.State),
            RawState = order.RawState,
            Traits = await texts.FlagsAsync(order.Traits),
            IsTest = order.Traits.HasFlag(OrderTraits.Test),
            IsReturnShipment = order.Traits.HasFlag(OrderTraits.ReturnShipment),
            IsNoSale = !OrderRules.IsSale(order.Traits),
            IsUndecided = isUndecided,
            IsAcceptedByMarketplace = order.Traits.HasFlag(OrderTraits.Express),
            MayDecide = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide),
            MayOpenOrders = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.ShopOrders),
            MayOpenProducts = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.ShopProducts),
            PlacedOn = await times.TextAsync(order.PlacedOnUtc) ?? "",
            DecideBy = await times.TextAsync(order.DecideByUtc),
            DecideByIso = isUndecided ? AdminTimes.Iso(order.DecideByUtc) : null,
            DispatchBy = await times.TextAsync(order.DispatchByUtc),
            ReadOn = await times.TextAsync(order.LastReadOnUtc),
            Problem = await texts.StoredAsync(order.ProblemKey, order.ProblemArguments),
            Comments = remote?.Comments,
            RejectionText = remote?.RejectionText is { Length: > 0 } rejection ? await texts.WordsAsync(rejection) : null,
            Replaces = await related.FindAsync(order, remote?.Replaces),
            ReplacedBy = await related.FindAsync(order, remote?.ReplacedBy),
            Facts = await FactsAsync(remote),
            Native = await NativeAsync(native),
            Difference = await differences.OfAsync(order, native),
            Lines = await lines.PrepareAsync(order, remote),
            Money = await money.PrepareAsync(order, remote, native) with { IsVatMissing = await missingVat.IsMissingAsync(order, native) },
            Buyer = await buyers.PrepareAsync(order, remote),
            Delivery = await DeliveryAsync(order, remote),
            Timeline = await timeline.PrepareAsync(order.Id),
        };
    }

    private async Task<RemoteOrder?> ReadAsync(MarketplaceOrder order) =>
        await accounts.FindAsync(order.AccountId) is { } account
        && marketplaces.Find(account.Marketplace)?.Read(order.Body) is ReadResult.Understood understood
            ? understood.Order
            : null;

    private async Task<List<Fact>> FactsAsync(RemoteOrder? remote)
    {
        var facts = new List<Fact>();
        if (!string.IsNullOrEmpty(remote?.PaymentMethod))
            facts.Add(new Fact(await texts.GetAsync($"{Keys}PaymentMethod"), await texts.TermAsync(remote.PaymentMethod)));
        if (remote?.PaidByBuyer is { } isPaid)
            facts.Add(new Fact(await texts.GetAsync($"{Keys}Paid"), await texts.GetAsync(isPaid ? $"{Keys}PaidAlready" : $"{Keys}PaidOnDelivery")));
        foreach (var (label, value) in remote?.Details ?? [])
            facts.Add(new Fact(await texts.WordsAsync(label), await texts.TermAsync(value)));

        return facts;
    }

    private async Task<NativeOrderFacts?> NativeAsync(Order? native) =>
        native is null or { Deleted: true }
            ? null
            : new NativeOrderFacts(
                native.Id,
                string.IsNullOrEmpty(native.CustomOrderNumber) ? $"{native.Id}" : native.CustomOrderNumber,
                await texts.EnumAsync(native.OrderStatus));

    private async Task<DeliveryModel> DeliveryAsync(MarketplaceOrder order, RemoteOrder? remote) => new()
    {
        Courier = NullIfEmpty(order.Courier ?? remote?.Courier),
        VoucherUrl = SafeLink.Of(order.VoucherUrl ?? remote?.VoucherUrl),
        TrackingCodes = remote?.TrackingCodes.Count > 0
            ? remote.TrackingCodes
            : [.. (order.TrackingCodes ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        PickupAddress = NullIfEmpty(remote?.PickupAddress),
        Pickup = await PickupAsync(remote),
        Parcels = remote?.Parcels,
    };

    private async Task<string?> PickupAsync(RemoteOrder? remote)
    {
        var from = await times.TextAsync(remote?.PickupFromUtc);
        var to = await times.TextAsync(remote?.PickupToUtc);
        return from is null ? to : to is null ? from : $"{from} – {to}";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
