namespace Nop.Plugin.Misc.Marketplaces;

public static class MarketplacesDefaults
{
    public const string SystemName = "Misc.Marketplaces";

    /// <summary>Prefix of every resource key of the plugin.</summary>
    public const string Resources = "Plugins.Misc.Marketplaces";

    /// <summary>Prefix of the resource keys of marketplaces' own words; the word follows.</summary>
    public const string Words = Resources + ".Word.";

    public const string ConfigurationRoute = "Plugin.Misc.Marketplaces.Configure";
    public const string WebhookRoute = "Plugin.Misc.Marketplaces.Webhook";
    public const string FeedRoute = "Plugin.Misc.Marketplaces.Feed";

    public const string ViewPath = "~/Plugins/Misc.Marketplaces/Views/";

    /// <summary>Largest webhook body, in bytes.</summary>
    public const int MaxWebhookBytes = 1_048_576;

    public static class Permissions
    {
        public const string View = "Marketplaces.View";
        public const string Decide = "Marketplaces.Decide";
        public const string Configure = "Marketplaces.Configure";

        /// <summary>nop's own, of the pages that ours link to.</summary>
        public const string ShopOrders = "Orders.OrdersView";
        public const string ShopProducts = "Catalog.ProductsView";
    }

    public static class MenuItems
    {
        public const string Root = "Marketplaces";
        public const string Orders = "Marketplaces.Orders";
        public const string Desk = "Marketplaces.Desk";
        public const string Listings = "Marketplaces.Listings";
        public const string Rules = "Marketplaces.Rules";
        public const string Fulfilment = "Marketplaces.Fulfilment";
        public const string Activity = "Marketplaces.Activity";
        public const string Configuration = "Marketplaces.Configuration";
    }
}
