using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Reads a webhook's body, a read order, or an order without any envelope.</summary>
public sealed class SkroutzReader : IWebhookSource
{
    public string Marketplace => SkroutzDefaults.SystemName;

    public string? PeekOrderId(string body) => PeekCode(body);

    public static ReadResult Read(string body)
    {
        try
        {
            return ReadBody(body);
        }
        catch (Exception exception) when (LenientJson.IsUnreadable(exception))
        {
            return new ReadResult.Unreadable(new(SkroutzTexts.NotAnOrder));
        }
    }

    /// <summary>The order's code, for a body that is only looked at; null when there is none.</summary>
    public static string? PeekCode(string body) =>
        LenientJson.ReadObject<SkroutzPeek>(body) is { } peek ? Clean.Id(peek.Order?.Code) ?? Clean.Id(peek.Code) : null;

    private static ReadResult ReadBody(string body)
    {
        if (LenientJson.ReadObject<SkroutzEvent>(body) is not { } sent)
            return new ReadResult.Unreadable(new(SkroutzTexts.NotAnOrder));

        var order = sent.Order ?? Bare(body);
        if (order is null)
        {
            return IsOrderEvent(sent.EventType)
                ? new ReadResult.Unreadable(new(SkroutzTexts.NoOrder, sent.EventType!))
                : new ReadResult.Irrelevant(Clean.Text(sent.EventType) ?? "?");
        }

        return SkroutzOrders.Map(order, sent.EventTime, isAnnounced: Is(sent.EventType, "NEW_ORDER"));
    }

    private static SkroutzOrder? Bare(string body) =>
        LenientJson.ReadObject<SkroutzOrder>(body) is { } order && (order.Code is not null || order.LineItems is not null) ? order : null;

    private static bool IsOrderEvent(string? eventType) => Is(eventType, "NEW_ORDER") || Is(eventType, "ORDER_UPDATED");

    private static bool Is(string? eventType, string name) => string.Equals(Clean.Text(eventType), name, StringComparison.OrdinalIgnoreCase);
}
