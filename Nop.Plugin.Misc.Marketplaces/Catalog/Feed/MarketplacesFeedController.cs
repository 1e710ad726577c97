using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>
/// Shows a marketplace the last complete feed of its account, and asks for a new one when that is too old. A plain controller and an action without
/// parameters: anything more would create guests and cookies.
/// </summary>
public sealed class MarketplacesFeedController(
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    AccountSecrets secrets,
    FeedDelivery delivery,
    ListingStates listings,
    ILogger<MarketplacesFeedController> logger) : Controller
{
    private const string Packed = "gzip";
    private const int RetrySeconds = 60;

    public async Task<IActionResult> Read()
    {
        if (!HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method))
        {
            Response.Headers.Allow = $"{HttpMethods.Get}, {HttpMethods.Head}";
            return Answer(StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD.");
        }

        try
        {
            return await FindAccountAsync() is { Enabled: true, FeedEnabled: true } account && marketplaces.Find(account.Marketplace) is IFeedMarketplace marketplace
                ? await ShowAsync(account, marketplace)
                : Answer(StatusCodes.Status404NotFound, "There is no such feed.");
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            return Unavailable();
        }
#pragma warning disable CA1031 // Whatever it is, the reader comes again, and goes on with what it has read last.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            logger.LogError(exception, "A feed could not be shown");
            return Unavailable();
        }
    }

    private async Task<MarketplaceAccount?> FindAccountAsync() =>
        RouteData.Values["marketplace"] is string marketplace && RouteData.Values["token"] is string { Length: > 0 } token
            && marketplaces.Find(marketplace) is IFeedMarketplace { SystemName: var name }
            ? await accounts.FindByFeedTokenAsync(name, token)
            : null;

    private async Task<IActionResult> ShowAsync(MarketplaceAccount account, IFeedMarketplace marketplace)
    {
        // A copy of the shop knows nothing of what is sold.
        if (account.OtherShopAddress is not null || await delivery.FileAsync(account, secrets.FeedToken(account)!, HttpContext.RequestAborted) is not { } feed)
            return Unavailable();

        var isPacked = Request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value == Packed && accepted.Quality is not 0);
        var tag = new EntityTagHeaderValue($"\"{feed.StartedUtc.Ticks:x}{(isPacked ? "-gz" : "")}\"");
        Response.Headers.Vary = HeaderNames.AcceptEncoding;
        Response.Headers.CacheControl = "no-cache";
        if (isPacked)
            Response.Headers.ContentEncoding = Packed;

        var isKnown = Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
        if (HttpMethods.IsGet(Request.Method) && !isKnown && marketplace.IsFeedReader(Request.Headers.UserAgent.ToString()))
            await listings.OvertakenAsync(account.Id, feed.StartedUtc);

        var file = new FileStream(feed.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return new FileStreamResult(isPacked ? file : new GZipStream(file, CompressionMode.Decompress), marketplace.FeedContentType) { EntityTag = tag };
    }

    private ContentResult Unavailable()
    {
        Response.Headers.RetryAfter = $"{RetrySeconds}";
        return Answer(StatusCodes.Status503ServiceUnavailable, "The feed is not ready, please come again.");
    }

    private static ContentResult Answer(int statusCode, string text) =>
        new() { StatusCode = statusCode, Content = text, ContentType = "text/plain; charset=utf-8" };
}
