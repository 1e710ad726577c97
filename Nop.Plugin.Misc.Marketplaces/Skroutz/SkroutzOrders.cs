using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

internal static class SkroutzOrders
{
    public static ReadResult Map(SkroutzOrder order, DateTime? eventTimeUtc, bool isAnnounced)
    {
        if (Clean.Id(order.Code) is not { } code)
            return new ReadResult.Unreadable(new(SkroutzTexts.NoCode));
        if (code.Length > SkroutzDefaults.MaxCodeLength)
            return new ReadResult.Unreadable(new(SkroutzTexts.CodeTooLong, $"{code[..20]}…"));

        var (lines, unreadable) = SkroutzLines.Map(order.LineItems ?? []);
        if (unreadable is { } position)
            return new ReadResult.Unreadable(new(SkroutzTexts.LineUnreadable, $"{position}"));

        return Shipping(order) is { } shipping
            ? new ReadResult.Understood(Map(order, code, lines, shipping, eventTimeUtc) with { IsAnnounced = isAnnounced })
            : new ReadResult.Unreadable(new(SkroutzTexts.ShippingUnreadable));
    }

    /// <summary>What the buyer pays for it; null when that cannot be read.</summary>
    private static decimal? Shipping(SkroutzOrder order) => Clean.Text(order.ShippingCost) is { } cost ? Scalar.Amount(cost) : 0;

    private static RemoteOrder Map(SkroutzOrder order, string code, IReadOnlyList<RemoteOrderLine> lines, decimal shipping, DateTime? eventTimeUtc)
    {
        var state = SkroutzStates.Map(order.State);
        var isOpen = state == MarketplaceOrderState.New;
        var invoice = SkroutzInvoices.Map(order);
        var traits = SkroutzTraits.Of(order);
        return new RemoteOrder
        {
            ExternalId = code,
            State = state,
            RawState = Clean.Text(order.State) ?? "",
            Traits = traits,
            EventTimeUtc = eventTimeUtc,
            PlacedOnUtc = order.CreatedAt ?? eventTimeUtc ?? DayOf(code) ?? DateTime.UnixEpoch,
            DecideByUtc = order.ExpiresAt,
            DispatchByUtc = order.DispatchUntil,
            Buyer = SkroutzAddresses.Buyer(order.Customer),
            ShippingAddress = SkroutzAddresses.Shipping(order.Customer),
            BillingAddress = invoice?.Address,
            Invoice = invoice,
            Lines = lines,
            Total = SkroutzLines.Total(lines) + shipping,
            Shipping = shipping,
            Commission = order.Commission ?? LineCommissions(lines),
            Fees = Fees(order.Fees),
            PaymentMethod = PaymentMethod(order),
            PaidByBuyer = order.PaidByUser ?? (PaymentMethod(order) == "cash_on_delivery" ? false : null),
            Courier = Clean.Text(order.Courier),
            VoucherUrl = Clean.Text(order.CourierVoucher),
            TrackingCodes = order.CourierTrackingCodes ?? [],
            InvoiceUrl = Clean.Text(order.UploadedInvoiceFile),
            Comments = Clean.Lines(order.Comments),
            PickupFromUtc = order.PickupWindow?.From,
            PickupToUtc = order.PickupWindow?.To,
            PickupAddress = Clean.Text(order.PickupAddress),
            Parcels = order.NumberOfParcels,
            AcceptOptions = SkroutzOptions.Accept(order, isOpen),
            RejectOptions = SkroutzOptions.Reject(order, isOpen),
            Dispatch = SkroutzDispatchOptions.Of(order, state, traits),
            PickupOptions = SkroutzOptions.Pickup(order),
            IsReady = order.IsReadyForDispatch,
            Replaces = SkroutzTraits.Replaces(order),
            ReplacedBy = [.. (order.Replacements ?? []).Select(replacement => Clean.Id(replacement.Code)).OfType<string>()],
            RejectionText = Clean.Text(order.RejectionInfo?.Reason),
            Details = SkroutzDetails.Of(order),
        };
    }

    /// <summary>Codes start with the day of the order, such as 191128-1234567.</summary>
    private static DateTime? DayOf(string code) =>
        code.Length > 6 && code[6] == '-' && code[..6].All(char.IsAsciiDigit) ? Scalar.Time($"20{code[..2]}-{code[2..4]}-{code[4..6]}") : null;

    private static decimal? LineCommissions(IReadOnlyList<RemoteOrderLine> lines) =>
        lines.Any(line => line.Commission is not null) ? lines.Sum(line => line.Commission ?? 0) : null;

    private static Dictionary<string, decimal> Fees(IReadOnlyDictionary<string, string>? fees) =>
        (fees ?? new Dictionary<string, string>())
            .Select(fee => KeyValuePair.Create(fee.Key, Scalar.Amount(fee.Value)))
            .Where(fee => fee.Value is not null)
            .ToDictionary(fee => fee.Key, fee => fee.Value!.Value);

    // Samples spell it with and without a capital.
    private static string? PaymentMethod(SkroutzOrder order) => Clean.Text(order.PaymentMethod)?.ToLowerInvariant();
}
