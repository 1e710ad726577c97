namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What may be saved; each rule answers with the resource key of its objection, or null.</summary>
public static class ConfigurationRules
{
    private const string Prefix = $"{MarketplacesDefaults.Resources}.Configuration.Invalid.";
    private const int LongestUrl = 400;

    public static string? BaseUrl(string? url) =>
        !Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) || url.Trim().Length > LongestUrl || uri.Query.Length > 0 || uri.UserInfo.Length > 0
            ? $"{Prefix}BaseUrl"
            : uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
                ? null
                : $"{Prefix}BaseUrlHttps";

    public static string? EmailDomain(string? domain) =>
        Uri.CheckHostName(domain?.Trim()) == UriHostNameType.Dns && domain!.Contains('.', StringComparison.Ordinal) ? null : $"{Prefix}BuyerEmailDomain";

    public static string? CountryCode(string? code) =>
        code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? null : $"{Prefix}CountryCode";

    public static string? NotNegative(int value) => value >= 0 ? null : $"{Prefix}NotNegative";

    public static string? UpToAnHour(int seconds) => seconds is >= 1 and <= 3600 ? null : $"{Prefix}UpToAnHour";

    public static string? UpToAWeek(int seconds) => seconds is >= 1 and <= 604_800 ? null : $"{Prefix}UpToAWeek";

    public static string? RunSeconds(int seconds) => seconds is >= 5 and <= 3600 ? null : $"{Prefix}RunSeconds";

    public static string? CallSeconds(int seconds) => seconds is >= 3 and <= 300 ? null : $"{Prefix}CallSeconds";

    public static string? RefreshHours(int hours) => hours is >= 1 and <= 168 ? null : $"{Prefix}RefreshHours";

    public static string? RetentionDays(int days) => days >= 7 ? null : $"{Prefix}RetentionDays";

    /// <summary>Every objection to the page's own fields, by field name.</summary>
    public static IEnumerable<(string Field, string Key)> Objections(ConfigurationModel model)
    {
        (string Field, string? Key)[] checks =
        [
            (nameof(model.BuyerEmailDomain), EmailDomain(model.BuyerEmailDomain)),
            (nameof(model.PlaceholderProductId), NotNegative(model.PlaceholderProductId)),
            (nameof(model.LookSeconds), UpToAnHour(model.LookSeconds)),
            (nameof(model.PushSeconds), UpToAnHour(model.PushSeconds)),
            (nameof(model.PollSeconds), UpToAnHour(model.PollSeconds)),
            (nameof(model.CompareSeconds), UpToAWeek(model.CompareSeconds)),
            (nameof(model.ReconcileSeconds), UpToAWeek(model.ReconcileSeconds)),
            (nameof(model.HousekeepingSeconds), UpToAWeek(model.HousekeepingSeconds)),
            (nameof(model.RunSeconds), RunSeconds(model.RunSeconds)),
            (nameof(model.CallSeconds), CallSeconds(model.CallSeconds)),
            (nameof(model.CallsPerSecond), NotNegative(model.CallsPerSecond)),
            (nameof(model.RefreshHours), RefreshHours(model.RefreshHours)),
            (nameof(model.RetentionDays), RetentionDays(model.RetentionDays)),
            .. model.Accounts.SelectMany((account, index) => OfAccount(account, $"{nameof(model.Accounts)}[{index}].")),
        ];
        return checks.Where(check => check.Key is not null).Select(check => (check.Field, check.Key!));
    }

    private static IEnumerable<(string Field, string? Key)> OfAccount(AccountModel account, string prefix) =>
    [
        (prefix + nameof(account.BaseUrl), BaseUrl(account.BaseUrl)),
        (prefix + nameof(account.CountryCode), CountryCode(account.CountryCode)),
        (prefix + nameof(account.StockBuffer), NotNegative(account.StockBuffer)),
        (prefix + nameof(account.StockCap), NotNegative(account.StockCap)),
        (prefix + nameof(account.UnmanagedStock), NotNegative(account.UnmanagedStock)),
    ];
}
