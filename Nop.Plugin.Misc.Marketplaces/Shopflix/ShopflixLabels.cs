using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

/// <summary>What is printed: labels and manifests. They come as base64 inside of JSON.</summary>
public sealed class ShopflixLabels(ShopflixCalls calls)
{
    internal async Task<Voucher> PrintAsync(MarketplaceAccount account, IReadOnlyList<string> trackingCodes, CancellationToken cancellationToken)
    {
        if (trackingCodes.Count == 0)
            return new(null, new(ShopflixTexts.NoVoucher));
        if (trackingCodes.Count > ShopflixDefaults.MostLabels)
            return new(null, new(ShopflixTexts.TooManyLabels, ShopflixDefaults.MostLabels));

        var response = await calls.PrintAsync(account, trackingCodes, cancellationToken);
        var answer = LenientJson.ReadObject<ShopflixCourierEnvelope>($$"""{"answer":{{response.Body}}}""")?.Answer ?? throw response.NotUnderstood();
        if (response.IsSuccess && !string.IsNullOrWhiteSpace(answer.Voucher))
            return new(Pdf(response, answer.Voucher));

        return ShopflixVouchers.Words(response, answer) is { } words ? new(null, words)
            : response.IsSuccess ? new(null, new(ShopflixTexts.NotPrintable))
            : throw response.NotUnderstood();
    }

    internal async Task<Voucher> ManifestAsync(MarketplaceAccount account, IReadOnlyList<string> shipments, CancellationToken cancellationToken)
    {
        var response = await calls.ManifestAsync(account, shipments, cancellationToken);
        var answer = response.Read<ShopflixManifest>();
        var isError = string.Equals(answer.Status?.Trim(), "error", StringComparison.OrdinalIgnoreCase);
        if (response.IsSuccess && !isError && !string.IsNullOrWhiteSpace(answer.Manifest))
            return new(Pdf(response, answer.Manifest));

        var words = FailureText.Words([new(null, answer.Message ?? (isError ? answer.Manifest : null) ?? "")], response.Request.Secrets) ?? response.Words;
        return words is null && !isError ? throw response.NotUnderstood() : new(null, OwnerText.QuoteOrNull(words) ?? new(FailureTexts.SilentRefusal));
    }

    private static byte[] Pdf(ApiResponse response, string base64)
    {
        try
        {
            if (base64.Length / 4 * 3 <= ShopflixDefaults.LongestPdf && Convert.FromBase64String(base64) is { } file && file.AsSpan().StartsWith("%PDF-"u8))
                return file;
        }
        catch (FormatException)
        {
            // Nor is it base64.
        }

        throw new MarketplaceApiException(new(ShopflixTexts.NoPdf)) { StatusCode = response.StatusCode };
    }
}
