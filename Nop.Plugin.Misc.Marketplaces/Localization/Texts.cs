using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Nop.Plugin.Misc.Marketplaces.Skroutz;

namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>Every text of the plugin, by resource key.</summary>
public static class Texts
{
    public static IReadOnlyDictionary<string, (string English, string Greek)> All { get; } = Merge(
        CommonTexts.All,
        NoticeTexts.All,
        DashboardTexts.All,
        ConfigurationTexts.All,
        ReadinessTexts.All,
        GoLiveTexts.All,
        OrdersTexts.All,
        OrderListTexts.All,
        OrderDetailsTexts.All,
        OrderLinesTexts.All,
        OrderProgressTexts.All,
        VoucherPageTexts.All,
        FulfilmentTexts.All,
        ListingsTexts.All,
        ListingStandTexts.All,
        OverrideTexts.All,
        OverrideFileTexts.All,
        ProposalTexts.All,
        RulesTexts.All,
        DeskTexts.All,
        ActivityTexts.All,
        EnumTexts.All,
        FailureTexts.All,
        NoVoucherTexts.All,
        SellingShopTexts.All,
        ChoiceTexts.All,
        OrderTexts.All,
        DecisionTexts.All,
        RuleTexts.All,
        DeadlineTexts.All,
        VoucherTexts.All,
        IntakeTexts.All,
        ShopCallTexts.All,
        CatalogTexts.All,
        PushStopTexts.All,
        ValidationTexts.All,
        SkroutzTexts.All,
        SkroutzWordTexts.All,
        SkroutzRefusalTexts.All,
        ShopflixTexts.All);

    /// <summary>nopCommerce compares keys without regard to case, so a key in two spellings is an error here already.</summary>
    private static Dictionary<string, (string English, string Greek)> Merge(params IEnumerable<IReadOnlyDictionary<string, (string English, string Greek)>> rooms)
    {
        var all = new Dictionary<string, (string English, string Greek)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, text) in rooms.SelectMany(room => room))
            all.Add(key, text);

        return all;
    }
}
