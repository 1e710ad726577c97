namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that sends its events by itself: what the webhook route has to know, with no dependency on the shop.</summary>
public interface IWebhookSource
{
    /// <summary>See <see cref="IMarketplace.SystemName"/>; part of the route.</summary>
    string Marketplace { get; }

    /// <summary>The id of the order that a body is about; null where it cannot be told. Never throws.</summary>
    string? PeekOrderId(string body);
}
