using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>What an order shows of a command that was sent, or not.</summary>
public enum CommandEffect
{
    /// <summary>It has had no effect, and still may have one.</summary>
    Open,
    Reached,

    /// <summary>It has had no effect, and cannot have one any more.</summary>
    Impossible,

    /// <summary>The order was not read as far as that.</summary>
    Untold,

    /// <summary>The order looks the same either way.</summary>
    NotShown,
}

public static class CommandEffects
{
    public static CommandEffect Of(MarketplaceCommand command, RemoteOrder order) => command.Kind switch
    {
        CommandKind.Accept or CommandKind.Reject => OfDecision(command.Kind, order.State),
        CommandKind.SetReady => order.IsReady == true || HasLeft(order.State) ? CommandEffect.Reached : WhileAccepted(order.State),
        CommandKind.SetNotReady => order.IsReady == false && order.State is MarketplaceOrderState.Accepted ? CommandEffect.Reached : WhileAccepted(order.State),
        CommandKind.SendTracking => Shows(order, command) ? CommandEffect.Reached : OrderProgress.IsFinal(order.State) ? CommandEffect.Impossible : CommandEffect.Open,
        CommandKind.CreateVoucher => OfVoucher(order, Choice<VoucherChoice>(command).Shipment, wanted: true, _ => true),
        CommandKind.CancelVoucher when Choice<VoucherCancellation>(command) is var choice => OfVoucher(order, choice.Shipment, wanted: false, code => code == choice.TrackingCode),
        CommandKind.SendInvoice => OfInvoice(Choice<DocumentChoice>(command), order),
        CommandKind.SendCreditInvoice => CommandEffect.NotShown,
        CommandKind.Reschedule => Choice<PickupChoice>(command).FromUtc != order.PickupFromUtc ? CommandEffect.Reached : WhileAccepted(order.State),
        CommandKind.Relocate => Choice<PickupChoice>(command).Address != order.PickupAddress ? CommandEffect.Reached : WhileAccepted(order.State),
        CommandKind.RequestVoucher => order.VoucherUrl is not null ? CommandEffect.Reached : order.State is MarketplaceOrderState.Accepted ? CommandEffect.NotShown : CommandEffect.Impossible,
        _ => CommandEffect.Impossible,
    };

    /// <summary>A file in place of another one shows only where its address is another one as well.</summary>
    private static CommandEffect OfInvoice(DocumentChoice choice, RemoteOrder order) =>
        order.InvoiceUrl is null ? OrderProgress.IsCancelled(order.State) ? CommandEffect.Impossible : CommandEffect.Open
        : ForeignId.Key(order.InvoiceUrl) == choice.Before ? CommandEffect.NotShown
        : CommandEffect.Reached;

    private static CommandEffect OfDecision(CommandKind kind, MarketplaceOrderState state) =>
        state is MarketplaceOrderState.New ? CommandEffect.Open
        : (kind is CommandKind.Accept ? !OrderProgress.IsCancelled(state) : state is MarketplaceOrderState.Rejected) ? CommandEffect.Reached
        : CommandEffect.Impossible;

    private static bool HasLeft(MarketplaceOrderState state) => OrderProgress.GoesBack(state, MarketplaceOrderState.Accepted) && !OrderProgress.IsCancelled(state);

    private static CommandEffect WhileAccepted(MarketplaceOrderState state) =>
        state is MarketplaceOrderState.Accepted ? CommandEffect.Open : CommandEffect.Impossible;

    /// <param name="wanted">Whether the shipment is to have such a voucher.</param>
    private static CommandEffect OfVoucher(RemoteOrder order, string shipmentId, bool wanted, Func<string, bool> isSuch)
    {
        var shipment = order.Shipments.FirstOrDefault(shipment => shipment.Id == shipmentId);
        if (shipment?.HasVoucher is { } && shipment.TrackingCodes.Any(isSuch) == wanted)
            return CommandEffect.Reached;

        return order.State is not (MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup) ? CommandEffect.Impossible
            : shipment?.HasVoucher is null ? CommandEffect.Untold
            : CommandEffect.Open;
    }

    private static TChoice Choice<TChoice>(MarketplaceCommand command) => JsonSerializer.Deserialize<TChoice>(command.Payload)!;

    private static bool Shows(RemoteOrder order, MarketplaceCommand command) =>
        Choice<TrackingChoice>(command) is { } choice && choice.Parcels.All(parcel => order.TrackingCodes.Contains(parcel.Code, StringComparer.OrdinalIgnoreCase));
}
