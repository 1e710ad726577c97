using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says after each step what the next one is, and keeps in sight what was chosen.</summary>
public sealed class NextStepFactory(IRepository<MarketplaceCommand> commands, AccountLabels labels, CommandWords words, LocalizedTexts texts, AdminTimes times, TimeProvider time)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Next.";

    public async Task<NextStep> PrepareAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        if (order.State is MarketplaceOrderState.New)
            return await ToDecideAsync(order);

        var key = KeyOf(order, remote);
        return new NextStep(await texts.FormatAsync($"{Keys}{key}", await labels.OfAsync(order.AccountId), order.RawState), LevelOf(order.State))
        {
            Chosen = IsUnderWay(order.State) || order.State is MarketplaceOrderState.Rejected ? await ChosenAsync(order, remote) : [],
        };
    }

    /// <summary>Resource key after the prefix. Pure.</summary>
    public static string KeyOf(MarketplaceOrder order, RemoteOrder? remote) => order.State switch
    {
        MarketplaceOrderState.Accepted => AcceptedKeyOf(order, remote),
        MarketplaceOrderState.ReadyForPickup => order.Traits.HasFlag(OrderTraits.StorePickup) ? "StorePickup" : "Ready",
        MarketplaceOrderState.Shipped => "Shipped",
        MarketplaceOrderState.AtPickupPoint => "AtPickupPoint",
        MarketplaceOrderState.DeliveryFailed => "DeliveryFailed",
        MarketplaceOrderState.Delivered or MarketplaceOrderState.PartiallyDelivered or MarketplaceOrderState.Completed => "Delivered",
        MarketplaceOrderState.Rejected => order.Traits.HasFlag(OrderTraits.RejectedByMarketplace) ? "RejectedByMarketplace" : "Rejected",
        MarketplaceOrderState.Cancelled => "Cancelled",
        MarketplaceOrderState.Expired => "Expired",
        MarketplaceOrderState.ForReturn => "ForReturn",
        MarketplaceOrderState.PartiallyReturned or MarketplaceOrderState.Returned => "Returned",
        _ => "Unknown",
    };

    private static string AcceptedKeyOf(MarketplaceOrder order, RemoteOrder? remote) =>
        order.Traits.HasFlag(OrderTraits.FulfilledByMarketplace) ? "TheirWarehouse"
        : order.Traits.HasFlag(OrderTraits.StorePickup) ? "StorePickup"
        : remote?.IsReady == true ? "Ready"
        : order.Traits.HasFlag(OrderTraits.FulfilledByMerchant) ? (remote?.TrackingCodes.Count > 0 ? "HandOver" : "OwnCourier")
        : remote?.Shipments.Count > 0 ? "OwnVoucher"
        : string.IsNullOrEmpty(order.VoucherUrl) ? "VoucherComes"
        : remote?.Dispatch.SetReady == true ? "PackAndTell"
        : "HandOver";

    private async Task<NextStep> ToDecideAsync(MarketplaceOrder order)
    {
        var isOver = order.DecideByUtc is { } end && end <= time.GetUtcNow().UtcDateTime;
        var key = order.Traits.HasFlag(OrderTraits.Express) ? "Express" : isOver ? "DecideLate" : order.DecideByUtc is null ? "Decide" : "DecideBy";
        return new NextStep(await texts.FormatAsync($"{Keys}{key}", await labels.OfAsync(order.AccountId), await times.TextAsync(order.DecideByUtc)), "warning")
        {
            Hint = order.ProblemKey is null || isOver ? null : await texts.GetAsync($"{Keys}AcceptFirst"),
            DeadlineIso = AdminTimes.Iso(order.DecideByUtc),
        };
    }

    /// <summary>What the marketplace says of the pickup comes before what was chosen: it may have been moved.</summary>
    private async Task<IReadOnlyList<string>> ChosenAsync(MarketplaceOrder order, RemoteOrder? remote)
    {
        if (order.State is not MarketplaceOrderState.Rejected && await PickupAsync(remote) is { Count: > 0 } told)
            return told;

        var kind = order.State is MarketplaceOrderState.Rejected ? CommandKind.Reject : CommandKind.Accept;
        var made = await commands.Table
            .Where(command => command.MarketplaceOrderId == order.Id && command.KindId == (int)kind && command.StateId == (int)CommandState.Confirmed)
            .OrderByDescending(command => command.Id)
            .FirstOrDefaultAsync();
        return made is null ? [] : await words.ChosenAsync(made);
    }

    private async Task<List<string>> PickupAsync(RemoteOrder? remote)
    {
        var told = new List<string>();
        var from = await times.TextAsync(remote?.PickupFromUtc);
        var to = await times.TextAsync(remote?.PickupToUtc);
        var pickup = string.Join(", ", new[] { remote?.PickupAddress, from is null || to is null ? from ?? to : $"{from} – {to}" }.Where(part => !string.IsNullOrWhiteSpace(part)));
        if (pickup.Length > 0)
            told.Add(await texts.FormatAsync($"{MarketplacesDefaults.Resources}.Orders.Timeline.Pickup", pickup));
        if (pickup.Length > 0 && remote?.Parcels is > 0)
            told.Add(await texts.FormatAsync($"{MarketplacesDefaults.Resources}.Orders.Timeline.Parcels", remote.Parcels));

        return told;
    }

    private static bool IsUnderWay(MarketplaceOrderState state) => state is MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup;

    private static string LevelOf(MarketplaceOrderState state) => state switch
    {
        MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup => "info",
        MarketplaceOrderState.Shipped or MarketplaceOrderState.AtPickupPoint or MarketplaceOrderState.Delivered or MarketplaceOrderState.PartiallyDelivered or MarketplaceOrderState.Completed => "success",
        MarketplaceOrderState.DeliveryFailed or MarketplaceOrderState.ForReturn or MarketplaceOrderState.PartiallyReturned or MarketplaceOrderState.Returned or MarketplaceOrderState.Unknown => "warning",
        _ => "info",
    };
}
