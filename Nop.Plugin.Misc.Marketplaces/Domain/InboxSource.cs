namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum InboxSource
{
    Webhook = 0,
    Poll = 10,

    /// <summary>Read from the marketplace: after a decision, because of a doubtful event, or by a person.</summary>
    Read = 20,
}
