using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Moves the courier's visit and asks for vouchers: documented, but nobody knows for which shops it is live.</summary>
public sealed class SkroutzPickups(SkroutzCalls calls)
{
    private static readonly Dictionary<string, string> _ofMoves = new()
    {
        ["reschedule_date"] = SkroutzRefusalTexts.Day,
        ["pickup_location"] = SkroutzRefusalTexts.Place,
        ["order_status"] = SkroutzRefusalTexts.Pickup,
    };

    private static readonly Dictionary<string, string> _ofVouchers = new() { ["order_error"] = SkroutzRefusalTexts.Voucher };

    public async Task<RemoteOrder?> ReadAsync(MarketplaceAccount account, string code, CancellationToken cancellationToken)
    {
        var response = await calls.GetOrderWithActionsAsync(account, code, cancellationToken);
        if (SkroutzReader.Read(response.Body) is ReadResult.Understood { Order: var order } && response.IsSuccess && order.ExternalId == code)
            return order;

        return response.StatusCode == HttpStatusCode.NotFound && response.Errors.Count > 0 ? null : throw response.NotUnderstood();
    }

    public Task<CommandAnswer> RescheduleAsync(MarketplaceAccount account, string code, string day, CancellationToken cancellationToken) =>
        MoveAsync(account, code, "reschedule_pickup", new(day, null), cancellationToken);

    public Task<CommandAnswer> RelocateAsync(MarketplaceAccount account, string code, string location, CancellationToken cancellationToken) =>
        MoveAsync(account, code, "relocate_pickup", new(null, location), cancellationToken);

    public async Task<CommandAnswer> RequestVoucherAsync(MarketplaceAccount account, string code, CancellationToken cancellationToken) =>
        Understand(code, await calls.PostOrderAsync(account, code, "request_voucher", cancellationToken), _ofVouchers);

    private async Task<CommandAnswer> MoveAsync(MarketplaceAccount account, string code, string action, SkroutzPickupRequest content, CancellationToken cancellationToken) =>
        Understand(code, await calls.PostOrderAsync(account, code, action, content, cancellationToken), _ofMoves);

    private static CommandAnswer Understand(string code, ApiResponse response, Dictionary<string, string> sentences) =>
        SkroutzAnswers.IsUnknownCall(response) ?? SkroutzAnswers.Explained(SkroutzAnswers.Understand(code, response), response, sentences);
}
