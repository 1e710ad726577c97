using Moq;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Stores;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Admin.Orders;

/// <summary>The list of orders on a database of its own. A stored body is the code of an order in <see cref="Told"/>.</summary>
public abstract class OrderListFixture
{
    private int _codes;

    protected static DateTime Now { get; } = new(2026, 12, 1, 10, 0, 0, DateTimeKind.Utc);

    private protected CatalogueShop Shop { get; private set; } = null!;

    /// <summary>What the marketplace said last, by code.</summary>
    protected Dictionary<string, RemoteOrder> Told { get; } = [];

    private protected OrderTabs Tabs => new(Rows<MarketplaceOrder>(), new UrgentOrders(Rows<MarketplaceOrder>(), Rows<MarketplaceAccount>(), Shop.Clock));

    private protected NextOrder Next => new(Rows<MarketplaceOrder>(), Tabs);

    private protected OrderListFactory List => new(Rows<MarketplaceOrder>(), Tabs, Filter, Listed, RowsInWords);

    private protected ExportOrders Export => new(Rows<MarketplaceOrder>(), Tabs, Filter, Listed, RowsInWords, Words);

    private OrderFilter Filter => new(Rows<MarketplaceOrder>(), Rows<MarketplaceAccount>(), Times, Zones, Shop.Clock);

    private ReadListedOrders Listed => new(Rows<MarketplaceOrderLine>(), Rows<Order>(), Rows<OrderItem>(), Shop.Get<AccountLookup>(), Marketplaces);

    private OrderRowFactory RowsInWords => new(
        new AccountLabels(Shop.Get<AccountLookup>(), Marketplaces, Shop.Get<IStoreService>()), new PolicyRows(Rows<MarketplaceDecisionPolicy>()), new DifferenceText(Words), Words, Times);

    private MarketplaceRegistry Marketplaces
    {
        get
        {
            var marketplace = new Mock<IMarketplace>();
            marketplace.Setup(market => market.SystemName).Returns("test");
            marketplace.Setup(market => market.DisplayName).Returns("Test");
            marketplace.Setup(market => market.Read(It.IsAny<string>()))
                .Returns((string body) => Told.TryGetValue(body, out var order) ? new ReadResult.Understood(order) : new ReadResult.Irrelevant("?"));
            return new MarketplaceRegistry([marketplace.Object]);
        }
    }

    private static IDateTimeHelper Zones
    {
        get
        {
            var zones = new Mock<IDateTimeHelper>();
            zones.Setup(helper => helper.ConvertToUserTimeAsync(It.IsAny<DateTime>(), DateTimeKind.Utc)).ReturnsAsync((DateTime utc, DateTimeKind _) => utc.AddHours(2));
            zones.Setup(helper => helper.GetCurrentTimeZoneAsync()).ReturnsAsync(TimeZoneInfo.Utc);
            zones.Setup(helper => helper.ConvertToUtcTime(It.IsAny<DateTime>(), It.IsAny<TimeZoneInfo>())).Returns((DateTime local, TimeZoneInfo _) => local);
            zones.Setup(helper => helper.DefaultStoreTimeZone).Returns(TimeZoneInfo.Utc);
            return zones.Object;
        }
    }

    private static AdminTimes Times => new(Zones);

    /// <summary>The plugin's own texts, in English.</summary>
    private static LocalizedTexts Words
    {
        get
        {
            var localization = new Mock<ILocalizationService>();
            localization.Setup(service => service.GetResourceAsync(It.IsAny<string>())).ReturnsAsync((string key) => Texts.All[key].English);
            localization.Setup(service => service.GetLocalizedEnumAsync(It.IsAny<MarketplaceOrderState>(), null)).ReturnsAsync((MarketplaceOrderState state, int? _) => $"{state}");
            localization.Setup(service => service.GetLocalizedEnumAsync(It.IsAny<OrderTraits>(), null)).ReturnsAsync((OrderTraits traits, int? _) => $"{traits}");
            localization.Setup(service => service.GetLocalizedEnumAsync(It.IsAny<OrderStatus>(), null)).ReturnsAsync((OrderStatus status, int? _) => $"{status}");
            return new LocalizedTexts(localization.Object, new LocalizedValues(Times));
        }
    }

    [SetUp]
    public void OpenShop() => (Shop, _codes) = (new CatalogueShop(), 0);

    [TearDown]
    public void CloseShop() => Shop.Dispose();

    private protected MarketplaceOrder Order(MarketplaceOrderState state = MarketplaceOrderState.New, Action<MarketplaceOrder>? change = null)
    {
        var code = $"C-{++_codes}";
        var order = new MarketplaceOrder
        {
            AccountId = Shop.Account.Id,
            ExternalId = code,
            ExternalKey = Nop.Plugin.Misc.Marketplaces.Data.ForeignId.Key(code),
            Body = code,
            State = state,
            PlacedOnUtc = Now.AddHours(-24 + _codes),
            ReceivedOnUtc = Now,
            UpdatedOnUtc = Now,
        };
        change?.Invoke(order);
        Shop.Row(order);
        return order;
    }

    private protected Task<OrderListModel> ListAsync(OrderTab tab, Action<OrderSearchModel>? change = null)
    {
        var search = new OrderSearchModel { TabId = (int)tab, Start = 0, Length = 100 };
        change?.Invoke(search);
        return List.PrepareListAsync(search);
    }

    private protected async Task<string> CodesAsync(OrderTab tab, Action<OrderSearchModel>? change = null) =>
        string.Join(' ', (await ListAsync(tab, change)).Data.Select(row => row.Code[2..]));

    private protected IRepository<T> Rows<T>() where T : Nop.Core.BaseEntity => Shop.Get<IRepository<T>>();
}
