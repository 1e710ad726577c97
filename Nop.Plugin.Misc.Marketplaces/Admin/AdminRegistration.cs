using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Admin.Activity;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Admin.Dashboard;
using Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;
using Nop.Plugin.Misc.Marketplaces.Admin.Fulfilment;
using Nop.Plugin.Misc.Marketplaces.Admin.GoLive;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Admin.NativeProduct;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Admin.Overrides;
using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Admin.Rules;
using Nop.Plugin.Misc.Marketplaces.Admin.Vouchers;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

public static class AdminRegistration
{
    public static IServiceCollection AddAdmin(this IServiceCollection services) => services
        .AddScoped<LocalizedTexts>()
        .AddScoped<AdminTimes>()
        .AddScoped<LocalizedValues>()
        .AddScoped<AccountLabels>()
        .AddScoped<AccountCountry>()
        .AddScoped<ColourAttributes>()
        .AddScoped<ConfigurationModelFactory>()
        .AddScoped<AccountFactsFactory>()
        .AddScoped<ReadinessFactory>()
        .AddScoped<ServersAtWork>()
        .AddScoped<GreekClock>()
        .AddScoped<WebhookArrivals>()
        .AddScoped<CallOwnShop>()
        .AddScoped<AddAccount>()
        .AddScoped<GoLiveFactory>()
        .AddScoped<StoresWithoutAccounts>()
        .AddScoped<ConfirmShop>()
        .AddScoped<ShopNotices>()
        .AddScoped<OpenDecisionFactory>()
        .AddScoped<TestConnection>()
        .AddScoped<RotateToken>()
        .AddScoped<SaveAccount>()
        .AddScoped<SaveSettings>()
        .AddScoped<TwinAccounts>()
        .AddScoped<OrderListFactory>()
        .AddScoped<OrderSearchFactory>()
        .AddScoped<OrderFilter>()
        .AddScoped<OrderTabs>()
        .AddScoped<NextOrder>()
        .AddScoped<ReadListedOrders>()
        .AddScoped<OrderRowFactory>()
        .AddScoped<ExportOrders>()
        .AddScoped<FulfilmentFactory>()
        .AddScoped<OrderDetailsFactory>()
        .AddScoped<OrderInfoFactory>()
        .AddScoped<NativeSideFactory>()
        .AddScoped<DeliveryFactory>()
        .AddScoped<ShopTracking>()
        .AddScoped<CommandNotice>()
        .AddScoped<OrderLinesFactory>()
        .AddScoped<LineMatchFactory>()
        .AddScoped<MoneyFactory>()
        .AddScoped<BuyerFactory>()
        .AddScoped<RelatedOrders>()
        .AddScoped<TimelineFactory>()
        .AddScoped<EventWords>()
        .AddScoped<StockNow>()
        .AddScoped<DifferenceText>()
        .AddScoped<OtherVatText>()
        .AddScoped<SoldDifferenceText>()
        .AddScoped<TakenAsItIsText>()
        .AddScoped<DecisionDialogs>()
        .AddScoped<DeliverableLines>()
        .AddScoped<VerdictFactory>()
        .AddScoped<CommandWords>()
        .AddScoped<NextStepFactory>()
        .AddScoped<DecisionSide>()
        .AddScoped<VoucherBoxFactory>()
        .AddScoped<ManifestFactory>()
        .AddScoped<RulesPageFactory>()
        .AddScoped<DeskOrders>()
        .AddScoped<DeskProducts>()
        .AddScoped<ProductPictures>()
        .AddScoped<ProductCards>()
        .AddScoped<MarkedProducts>()
        .AddScoped<DeskFactory>()
        .AddScoped<UrgentOrders>()
        .AddScoped<Connected>()
        .AddScoped<ProductNames>()
        .AddScoped<OfferAccounts>()
        .AddScoped<ListingRows>()
        .AddScoped<SendWords>()
        .AddScoped<ListingHistoryFactory>()
        .AddScoped<NativeProductFactory>()
        .AddScoped<ListingListFactory>()
        .AddScoped<QuarantineFactory>()
        .AddScoped<OfferTexts>()
        .AddScoped<OverrideMarks>()
        .AddScoped<ProductParts>()
        .AddScoped<OverridePageFactory>()
        .AddScoped<ProposalsFactory>()
        .AddScoped<ExportOverrides>()
        .AddScoped<PlanImport>()
        .AddScoped<ApplyImport>()
        .AddScoped<ListingSearchFactory>()
        .AddScoped<AppliedTimes>()
        .AddScoped<PushChannelFactory>()
        .AddScoped<ValidationFactory>()
        .AddScoped<ActivityFactory>()
        .AddScoped<JournalFactory>()
        .AddScoped<OrderCodes>()
        .AddScoped<WaitingFactory>()
        .AddScoped<StockDifferenceFactory>();
}
