using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Marketplaces.Bench.Orders;

/// <summary>The least that storing a webhook can be in this host: an action that reads the body and inserts it as one row.</summary>
[Route(Path)]
public sealed class FloorController(IRepository<MarketplaceInboxMessage> messages) : Controller
{
    public const string Path = "bench/floor";

    [HttpPost]
    public async Task<IActionResult> Receive()
    {
        using var reader = new StreamReader(Request.Body);
        await messages.InsertAsync(Row(await reader.ReadToEndAsync()), publishEvent: false);
        return Content("Stored.");
    }

    internal static MarketplaceInboxMessage Row(string body) => new()
    {
        AccountId = 1,
        Fingerprint = Guid.NewGuid().ToString("N"),
        Body = body,
        State = InboxState.Done,
        ReceivedOnUtc = DateTime.UtcNow,
        NextAttemptOnUtc = DateTime.UtcNow,
    };
}
