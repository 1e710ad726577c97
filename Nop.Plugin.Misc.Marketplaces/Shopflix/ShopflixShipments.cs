using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>
/// An order names its shipments, and another part of the API says which of them has a voucher. Where vouchers are in use the two are read as one: the
/// order gets a member "shipments", so that whoever reads an order knows what is on its way.
/// </summary>
public sealed class ShopflixShipments(ShopflixCalls calls)
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The order with its shipments; as it is where they are not asked for or cannot be had.</summary>
    internal async Task<string> CompleteAsync(MarketplaceAccount account, string orderId, string body, CancellationToken cancellationToken)
    {
        if (!account.UsesVouchers() || !MayHaveVouchers(body))
            return body;

        try
        {
            return With(body, await OfOrderAsync(account, orderId, cancellationToken)) ?? body;
        }
        catch (MarketplaceApiException)
        {
            // The order itself is told; whoever needs its vouchers sees that they are not.
            return body;
        }
    }

    /// <summary>Null where the marketplace does not say.</summary>
    internal async Task<bool?> HasVoucherAsync(MarketplaceAccount account, string shipmentId, CancellationToken cancellationToken)
    {
        var shipments = Read(await calls.ShipmentAsync(account, shipmentId, cancellationToken));
        return shipments.FirstOrDefault(shipment => Clean.Id(shipment.ShipmentId) == shipmentId) is { } shipment ? Codes(shipment).Count > 0 : null;
    }

    /// <summary>Those that the order names, with what is known of them.</summary>
    internal static IReadOnlyList<RemoteShipment> Of(ShopflixOrder order)
    {
        var known = (order.Shipments ?? []).Where(shipment => Clean.Id(shipment.ShipmentId) is not null).ToLookup(shipment => shipment.ShipmentId!);
        var ids = (order.ShipmentIds ?? []).Select(Clean.Id).OfType<string>().Concat(known.Select(shipment => shipment.Key)).Distinct();
        return [.. ids.Select(id => known[id].FirstOrDefault() is { } shipment
            ? new RemoteShipment(id, Codes(shipment).Count > 0, Codes(shipment))
            : new RemoteShipment(id, null, []))];
    }

    internal static string? Carrier(ShopflixOrder order) =>
        (order.Shipments ?? []).Where(shipment => Codes(shipment).Count > 0).Select(shipment => Clean.Text(shipment.CarrierInfo?.Name)).FirstOrDefault(name => name is not null);

    private static bool MayHaveVouchers(string body) =>
        ShopflixReader.Read(body) is ReadResult.Understood { Order.State: var state }
        && OrderProgress.WasAccepted(state)
        && !OrderProgress.IsFinal(state);

    private async Task<IReadOnlyList<ShopflixShipment>> OfOrderAsync(MarketplaceAccount account, string orderId, CancellationToken cancellationToken) =>
        [.. Read(await calls.ShipmentsOfOrderAsync(account, orderId, cancellationToken)).Where(shipment => (Clean.Id(shipment.OrderId) ?? orderId) == orderId)];

    private static IReadOnlyList<ShopflixShipment> Read(ApiResponse response) =>
        response.IsSuccess && response.Read<ShopflixShipmentList>().Shipments is { } shipments ? shipments : throw response.NotUnderstood();

    /// <summary>Only what is needed of them: there are people's names in the rest.</summary>
    private static string? With(string body, IReadOnlyList<ShopflixShipment> shipments)
    {
        try
        {
            if (JsonNode.Parse(body) is not JsonObject root)
                return null;

            var order = root["order"] as JsonObject ?? root;
            order["shipments"] = JsonSerializer.SerializeToNode(shipments, LenientJson.Options);
            return root.ToJsonString(_options);
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception))
        {
            return null;
        }
    }

    /// <summary>A shipment that was cancelled has no voucher any more.</summary>
    private static IReadOnlyList<string> Codes(ShopflixShipment shipment) =>
        string.Equals(Clean.Text(shipment.Status), ShopflixDefaults.ShipmentCancelled, StringComparison.OrdinalIgnoreCase)
            ? []
            : [.. (shipment.TrackingNumber ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(code => code is not ("0" or "false"))];
}
