using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;

namespace Marketplaces.Bench.Screens;

/// <summary>Every list and page of the admin, with what its filters offer.</summary>
internal static class EveryScreen
{
    private const string Admin = "Admin/Marketplaces";
    private const int PageSize = 15;
    private const int FarPages = 1_000;

    public static IEnumerable<Screen> Of(BenchShop shop)
    {
        var orders = shop.Database.Table<MarketplaceOrder>();
        var first = orders.OrderBy(order => order.Id).First();
        var waiting = orders.Where(order => order.StateId == (int)MarketplaceOrderState.New).Max(order => order.Id);
        var over = orders.Where(order => order.StateId == (int)MarketplaceOrderState.Completed).Max(order => order.Id);
        var listing = shop.Database.Table<MarketplaceListing>().OrderByDescending(one => one.Id).First();
        return
        [
            new("the shop's first page, with the card", "Admin"),
            .. OrderPages(waiting, over, first.OrderId),
            .. OrderLists(first),
            .. ListingPages(shop.Account.Id, listing),
            .. ListingLists(shop.Account.Id),
            new("activity", $"{Admin}Activity/Index"),
            List("activity: messages in quarantine", "Activity/Inbox", $"InboxStateId={InboxState.Quarantined:D}"),
            List("activity: messages", "Activity/Inbox", "InboxStateId="),
            List("activity: decisions", "Activity/Commands"),
            List("activity: journal", "Activity/Journal"),
            List("activity: journal, warnings", "Activity/Journal", "OnlyWarnings=true"),
            List("activity: stock", "Activity/StockDifferences"),
            List("activity: listings in quarantine", "Quarantine/List"),
            new("desk", $"{Admin}Desk/Index"),
            new("desk, packed", $"{Admin}Desk/Index?ready=true"),
            new("figures of fulfilment", $"{Admin}Fulfilment/Index"),
            new("manifest", $"{Admin}Manifest/Index"),
            new("rules", $"{Admin}Rules/Edit"),
            new("configuration", $"{Admin}Configuration/Configure"),
        ];
    }

    private static IEnumerable<Screen> OrderPages(int waiting, int over, int native) =>
    [
        new("orders", $"{Admin}Orders/List"),
        new("an order that waits", $"{Admin}Orders/Details/{waiting}"),
        new("an order that is over", $"{Admin}Orders/Details/{over}"),
        new("the shop's own page of an order", $"Admin/Order/Edit/{native}"),
        new("the next order to accept", $"{Admin}OrderQueue/Next?id={waiting}&tab=ToAccept&back=true"),
        new("the next order of all", $"{Admin}OrderQueue/Next?id={over}&tab=All"),
        new("counts of the tabs", $"{Admin}OrderQueue/Counts", "accountId=0"),
        new("a product for a line", $"{Admin}LineProducts/Find", "text=S-00777"),
    ];

    private static IEnumerable<Screen> OrderLists(MarketplaceOrder first) =>
    [
        .. Enum.GetValues<OrderTab>().Select(tab => Orders($"tab {tab}", $"TabId={tab:D}")),
        Orders("of one account", $"AccountId={first.AccountId}"),
        Orders("far back", "", FarPages),
        Orders("one state", $"StateId={MarketplaceOrderState.Cancelled:D}"),
        Orders("one day", "PlacedFrom=10/05/2026&PlacedTo=10/05/2026"),
        .. Enum.GetValues<FulfilmentOutcome>().Select(outcome => Orders($"{outcome} of late", $"OutcomeId={outcome:D}&PeriodId={OrderSearchModel.LastDays}")),
        Orders("found by its code", $"Find={first.ExternalId}"),
        Orders("found by a phone", $"Find={BusyShop.Phone}"),
        Orders("found by a buyer", $"Find={BusyShop.RareName}"),
        Orders("found by two words", "Find=buyer+4321"),
        Orders("a word of every order", "Find=buyer"),
        Orders("a word of none", "Find=nobody"),
        Orders("to ship, found by a word", $"TabId={OrderTab.ToShip:D}&Find=buyer"),
    ];

    private static IEnumerable<Screen> ListingPages(int accountId, MarketplaceListing listing) =>
    [
        new("listings", $"{Admin}Listings/List"),
        new("how much is left of a push", $"{Admin}PushProgress/Left", $"id={accountId}"),
        new("listings that wait for the owner", $"{Admin}Proposals/List?accountId={accountId}"),
        new("what is ruled for a product", $"{Admin}Overrides/Edit?accountId={accountId}&productId={listing.ProductId}"),
        new("a product's history", $"{Admin}History/Show?accountId={accountId}&productId={listing.ProductId}"),
        new("the card on a product's page", $"{Admin}NativeProduct/Card", $"id={listing.ProductId}"),
    ];

    private static IEnumerable<Screen> ListingLists(int accountId) =>
    [
        Listings("all", ""),
        Listings("of one account", $"AccountId={accountId}"),
        Listings("far back", "", FarPages),
        Listings("changed", "OnlyChanged=true"),
        Listings("with a problem", "OnlyProblems=true"),
        Listings("not sold there", "OnlyNotSold=true"),
        Listings("in quarantine", "OnlyQuarantined=true"),
        Listings("found by a SKU", "Product=S-00777"),
        Listings("found by a word of every name", "Product=product"),
        Listings("found by nothing", "Product=nobody"),
    ];

    private static Screen Orders(string which, string fields, int page = 0) => List($"orders: {which}", "Orders/List", fields, page);

    private static Screen Listings(string which, string fields, int page = 0) => List($"listings: {which}", "Listings/List", fields, page);

    private static Screen List(string name, string path, string fields = "", int page = 0) =>
        new(name, Admin + path, $"draw=1&start={page * PageSize}&length={PageSize}{(fields.Length > 0 ? "&" : "")}{fields}");
}
