using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>Makes vouchers and takes them back. A success by its status may be a refusal by its words, and an error may be the voucher's that was there already.</summary>
public sealed class ShopflixVouchers(ShopflixCalls calls, ShopflixShipments shipments)
{
    private const string Success = "success";

    internal async Task<CommandAnswer> CreateAsync(MarketplaceAccount account, VoucherChoice choice, CancellationToken cancellationToken)
    {
        try
        {
            return Made(await calls.CreateVoucherAsync(account, choice.Shipment, choice.Parcels, cancellationToken));
        }
        catch (MarketplaceApiException failure) when (failure.StatusCode >= HttpStatusCode.InternalServerError)
        {
            if (await IsThereAsync(account, choice.Shipment, cancellationToken))
                return new(CommandOutcome.Confirmed, new(ShopflixTexts.VoucherWasThere));

            throw;
        }
    }

    internal async Task<CommandAnswer> CancelAsync(MarketplaceAccount account, string trackingCode, CancellationToken cancellationToken)
    {
        var response = await calls.CancelVoucherAsync(account, trackingCode, cancellationToken);
        var answer = response.Read<ShopflixCourierAnswer>();
        if (response.IsSuccess && IsSuccess(answer.Result) && answer.Errors is null or { Count: 0 } && !response.ClaimsErrors)
            return new(CommandOutcome.Confirmed);

        return Words(response, answer) is { } words ? new(CommandOutcome.Refused, words) : throw response.NotUnderstood();
    }

    /// <summary>The marketplace's words of a refusal; null where there are none.</summary>
    internal static OwnerText? Words(ApiResponse response, ShopflixCourierAnswer answer) =>
        OwnerText.QuoteOrNull(FailureText.Words([.. (answer.Errors ?? []).Select(error => new ApiError(error.Code, error.Message ?? error.Code ?? "?"))], response.Request.Secrets) ?? response.Words)
        ?? (answer.Result is { } result && !IsSuccess(result) ? OwnerText.QuoteOrNull(FailureText.Words([new(null, result)], response.Request.Secrets)) : null);

    private static CommandAnswer Made(ApiResponse response)
    {
        var answer = response.Read<ShopflixVoucherAnswer>();
        if (response.Words is { } words)
            return new(CommandOutcome.Refused, OwnerText.Quote(words));

        return response.IsSuccess && answer.Voucher is { } voucher && (voucher.Result is null || IsSuccess(voucher.Result)) && (voucher.TrackingNumbers is { Count: > 0 } || !string.IsNullOrWhiteSpace(voucher.ShipmentNumber))
            ? new(voucher.ShipmentAlreadyExists == true ? CommandOutcome.AlreadyDecided : CommandOutcome.Confirmed)
            : throw response.NotUnderstood();
    }

    private async Task<bool> IsThereAsync(MarketplaceAccount account, string shipmentId, CancellationToken cancellationToken)
    {
        try
        {
            return await shipments.HasVoucherAsync(account, shipmentId, cancellationToken) == true;
        }
        catch (MarketplaceApiException)
        {
            // Then it is read later.
            return false;
        }
    }

    private static bool IsSuccess(string? result) => string.Equals(result?.Trim(), Success, StringComparison.OrdinalIgnoreCase);
}
