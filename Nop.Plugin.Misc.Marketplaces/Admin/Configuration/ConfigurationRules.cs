using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What may be saved; each rule answers with its objection, or null.</summary>
public static class ConfigurationRules
{
    private const string Prefix = $"{MarketplacesDefaults.Resources}.Configuration.Invalid.";
    private const int LongestUrl = 400;
    private const int LongestAroundIds = 50;

    public static OwnerText? BaseUrl(string? url) =>
        !Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) || url.Trim().Length > LongestUrl || uri.Query.Length > 0 || uri.UserInfo.Length > 0
            ? new OwnerText($"{Prefix}BaseUrl")
            : uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
                ? null
                : new OwnerText($"{Prefix}BaseUrlHttps");

    public static OwnerText? EmailDomain(string? domain) =>
        Uri.CheckHostName(domain?.Trim()) == UriHostNameType.Dns && domain!.Contains('.', StringComparison.Ordinal) ? null : new OwnerText($"{Prefix}BuyerEmailDomain");

    public static OwnerText? CountryCode(string? code) =>
        code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? null : new OwnerText($"{Prefix}CountryCode");

    /// <summary>Blanks at an id's ends get lost on the way, and letters of other alphabets look like Latin ones.</summary>
    public static OwnerText? AroundIds(string? text) =>
        (text?.Trim() ?? "") is var around && around.Length <= LongestAroundIds && around.All(character => character is > ' ' and <= '~')
            ? null
            : new OwnerText($"{Prefix}AroundIds", LongestAroundIds);

    public static OwnerText? VoucherHosts(string? typed) =>
        FileHosts.Wrong(typed).FirstOrDefault() is { } wrong ? new OwnerText($"{Prefix}VoucherHosts", wrong) : null;

    public static OwnerText? Within(Limit limit, int value) => limit.Allows(value) ? null : new OwnerText($"{Prefix}Limits", limit.Least, limit.Most);

    /// <summary>Every objection to the page's own fields, by field name.</summary>
    public static IEnumerable<(string Field, OwnerText Text)> Objections(ConfigurationModel model)
    {
        (string Field, OwnerText? Text)[] checks =
        [
            (nameof(model.BuyerEmailDomain), EmailDomain(model.BuyerEmailDomain)),
            (nameof(model.PlaceholderProductId), Within(new Limit(0, int.MaxValue), model.PlaceholderProductId)),
            (nameof(model.LookSeconds), Within(SettingLimits.LookSeconds, model.LookSeconds)),
            (nameof(model.PushSeconds), Within(SettingLimits.PushSeconds, model.PushSeconds)),
            (nameof(model.PollSeconds), Within(SettingLimits.PollSeconds, model.PollSeconds)),
            (nameof(model.CompareSeconds), Within(SettingLimits.CompareSeconds, model.CompareSeconds)),
            (nameof(model.ReconcileSeconds), Within(SettingLimits.ReconcileSeconds, model.ReconcileSeconds)),
            (nameof(model.HousekeepingSeconds), Within(SettingLimits.HousekeepingSeconds, model.HousekeepingSeconds)),
            (nameof(model.RunSeconds), Within(SettingLimits.RunSeconds, model.RunSeconds)),
            (nameof(model.CallSeconds), Within(SettingLimits.CallSeconds, model.CallSeconds)),
            (nameof(model.CallsPerSecond), Within(SettingLimits.CallsPerSecond, model.CallsPerSecond)),
            (nameof(model.FeedMinutes), Within(SettingLimits.FeedMinutes, model.FeedMinutes)),
            (nameof(model.HighestShipping), Within(SettingLimits.HighestShipping, model.HighestShipping)),
            (nameof(model.LargestQuantity), Within(SettingLimits.LargestQuantity, model.LargestQuantity)),
            (nameof(model.RefreshHours), Within(SettingLimits.RefreshHours, model.RefreshHours)),
            (nameof(model.VoucherHosts), VoucherHosts(model.VoucherHosts)),
            (nameof(model.RetentionDays), Within(SettingLimits.RetentionDays, model.RetentionDays)),
            .. model.Accounts.SelectMany((account, index) => OfAccount(account, $"{nameof(model.Accounts)}[{index}].")),
        ];
        return checks.Where(check => check.Text is not null).Select(check => (check.Field, check.Text!));
    }

    private static IEnumerable<(string Field, OwnerText? Text)> OfAccount(AccountModel account, string prefix) =>
    [
        (prefix + nameof(account.BaseUrl), BaseUrl(account.BaseUrl)),
        (prefix + nameof(account.IdentityPrefix), AroundIds(account.IdentityPrefix)),
        (prefix + nameof(account.IdentitySuffix), AroundIds(account.IdentitySuffix)),
        (prefix + nameof(account.CountryCode), CountryCode(account.CountryCode)),
        (prefix + nameof(account.StockBuffer), Within(SettingLimits.Pieces, account.StockBuffer)),
        (prefix + nameof(account.StockCap), Within(SettingLimits.Pieces, account.StockCap)),
        (prefix + nameof(account.UnmanagedStock), Within(SettingLimits.Pieces, account.UnmanagedStock)),
        (prefix + nameof(account.StockStopAt), Within(SettingLimits.Pieces, account.StockStopAt)),
        (prefix + nameof(account.MoreStockMinutes), Within(SettingLimits.MoreStockMinutes, account.MoreStockMinutes)),
        (prefix + nameof(account.PricePercent), TypedNumber.Amount(account.PricePercent, SettingLimits.PricePercent).Objection),
        (prefix + nameof(account.PriceAmount), TypedNumber.Amount(account.PriceAmount, SettingLimits.PriceAmount).Objection),
        (prefix + nameof(account.RejectionFeePercent), TypedNumber.Amount(account.RejectionFeePercent, SettingLimits.RejectionFeePercent).Objection),
        (prefix + nameof(account.FeedDispatchDays), Within(SettingLimits.DispatchDays, account.FeedDispatchDays)),
    ];
}
