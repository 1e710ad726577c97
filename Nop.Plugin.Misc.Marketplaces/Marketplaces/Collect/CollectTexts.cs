namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;

/// <summary>Resource keys of this room and their texts.</summary>
public static class CollectTexts
{
    public const string OrdersChannelFailed = MarketplacesDefaults.Resources + ".Journal.OrdersChannelFailed";

    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = new Dictionary<string, (string, string)>
    {
        [OrdersChannelFailed] = ("Orders could not be read: {0}", "Οι παραγγελίες δεν μπόρεσαν να διαβαστούν: {0}"),
    };
}
