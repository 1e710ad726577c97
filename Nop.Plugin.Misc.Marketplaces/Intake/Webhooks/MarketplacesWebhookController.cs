using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;

/// <summary>
/// Stores what marketplaces send and does nothing else. A plain controller and an action without parameters: anything more would create guests and
/// cookies, or eat the body. Every answer has a body, because nopCommerce replaces empty ones by its own pages.
/// </summary>
public sealed class MarketplacesWebhookController(
    IEnumerable<IWebhookSource> sources,
    AccountLookup accounts,
    WebhookTokens tokens,
    WebhookHeard heard,
    InboxStore inbox,
    ILogger<MarketplacesWebhookController> logger) : Controller
{
    /// <summary>What it answers to anything but a POST; the shop knows itself by that when it calls its own address.</summary>
    public const string OnlyPost = "Only POST.";

    private static bool _isAbsenceTold;
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public async Task<IActionResult> Receive()
    {
        if (!HttpMethods.IsPost(Request.Method))
        {
            Response.Headers.Allow = HttpMethods.Post;
            return Answer(StatusCodes.Status405MethodNotAllowed, OnlyPost);
        }

        if (sources.FirstOrDefault(source => source.Marketplace.Equals(RouteData.Values["marketplace"] as string, StringComparison.OrdinalIgnoreCase)) is not { } source)
            return Answer(StatusCodes.Status401Unauthorized, "Unknown token.");

        try
        {
            if (await FindAccountAsync(source.Marketplace) is not var (accountId, account))
                return Answer(StatusCodes.Status401Unauthorized, "Unknown token.");

            var answer = await ReceiveAsync(accountId, source);
            if (account is not null && answer is { StatusCode: StatusCodes.Status200OK })
                await heard.NoteAsync(account);

            return answer;
        }
        catch (BadHttpRequestException exception)
        {
            return Answer(exception.StatusCode, "The request cannot be read.");
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Before the plugin's tables exist and after they are gone. Marketplaces go on sending; once is enough to say so.
            if (!Interlocked.Exchange(ref _isAbsenceTold, true))
                logger.LogWarning("Webhooks of {Marketplace} cannot be stored: the plugin is not installed", source.Marketplace);

            return Answer(StatusCodes.Status503ServiceUnavailable, "Not stored, please send again.");
        }
        catch (Exception exception)
        {
            // The sender tries again.
            if (!HttpContext.RequestAborted.IsCancellationRequested)
                logger.LogError(exception, "A webhook of {Marketplace} could not be stored", source.Marketplace);

            return Answer(StatusCodes.Status503ServiceUnavailable, "Not stored, please send again.");
        }
    }

    /// <summary>The account's row only where it was not looked up a moment ago.</summary>
    private async Task<(int Id, MarketplaceAccount? Account)?> FindAccountAsync(string marketplace)
    {
        if (RouteData.Values["token"] is not string { Length: > 0 } token)
            return null;
        if (tokens.Find(marketplace, token) is { } known)
            return (known, null);
        if (await accounts.FindByWebhookTokenAsync(marketplace, token) is not { } account)
            return null;

        tokens.Remember(marketplace, token, account.Id);
        return (account.Id, account);
    }

    private async Task<ContentResult> ReceiveAsync(int accountId, IWebhookSource source)
    {
        if (Request.ContentLength > MarketplacesDefaults.MaxWebhookBytes
            || await BoundedBody.ReadAsync(Request.Body, MarketplacesDefaults.MaxWebhookBytes, HttpContext.RequestAborted) is not { } bytes)
        {
            return Answer(StatusCodes.Status413PayloadTooLarge, "Too large.");
        }

        if (JsonObject(bytes) is not { } body)
            return Answer(StatusCodes.Status400BadRequest, "Not a JSON object.");

        var isNew = await inbox.StoreSentAsync(accountId, body, source.PeekOrderId(body));
        return Answer(StatusCodes.Status200OK, isNew ? "Stored." : "Already stored.");
    }

    /// <summary>The body as text; null when it is not UTF-8 or not a JSON object. Databases refuse NUL characters, and JSON needs none.</summary>
    private static string? JsonObject(byte[] bytes)
    {
        try
        {
            var text = _utf8.GetString(bytes).TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? text : null;
        }
        catch (Exception exception) when (exception is DecoderFallbackException or JsonException)
        {
            return null;
        }
    }

    private static ContentResult Answer(int statusCode, string text) =>
        new() { StatusCode = statusCode, Content = text, ContentType = "text/plain; charset=utf-8" };
}
