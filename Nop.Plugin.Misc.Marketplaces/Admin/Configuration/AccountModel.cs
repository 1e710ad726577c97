using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

public record AccountModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.Enabled")]
    public bool Enabled { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.BaseUrl")]
    public string? BaseUrl { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.UserName")]
    public string? UserName { get; set; }

    /// <summary>Only ever posted; the page shows no more than whether one is stored.</summary>
    [DataType(DataType.Password)]
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.OrdersSecret")]
    public string? OrdersSecret { get; set; }

    /// <summary>Only ever posted; the page shows no more than whether one is stored.</summary>
    [DataType(DataType.Password)]
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.ProductsSecret")]
    public string? ProductsSecret { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.IdentityRuleId")]
    public int IdentityRuleId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.IdentityPrefix")]
    public string? IdentityPrefix { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.IdentitySuffix")]
    public string? IdentitySuffix { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.ColourAttributeId")]
    public int ColourAttributeId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.MatchByCodes")]
    public bool MatchByCodes { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.CountryCode")]
    public string? CountryCode { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.PushEnabled")]
    public bool PushEnabled { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.StockBuffer")]
    public int StockBuffer { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.StockCap")]
    public int StockCap { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.MoreStockMinutes")]
    public int MoreStockMinutes { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.OffersWait")]
    public bool OffersWait { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.StockStopAt")]
    public int StockStopAt { get; set; }

    /// <summary>As typed: with a decimal comma or point.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.PricePercent")]
    public string? PricePercent { get; set; }

    /// <inheritdoc cref="PricePercent"/>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.PriceAmount")]
    public string? PriceAmount { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Overrides.Fields.PriceRounding")]
    public int PriceRoundingId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.UnmanagedStock")]
    public int UnmanagedStock { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.FeedEnabled")]
    public bool FeedEnabled { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.FeedDispatchDays")]
    public int FeedDispatchDays { get; set; }

    /// <summary>As typed: with a decimal comma or point.</summary>
    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.RejectionFeePercent")]
    public string? RejectionFeePercent { get; set; }

    [NopResourceDisplayName("Plugins.Misc.Marketplaces.Configuration.Fields.VouchersEnabled")]
    public bool VouchersEnabled { get; set; }

    [BindNever]
    public AccountFacts Facts { get; set; } = AccountFacts.None;
}

/// <summary>What the page shows of an account beside the fields; never posted.</summary>
public sealed record AccountFacts
{
    public static AccountFacts None { get; } = new();

    public string Label { get; init; } = "";

    public bool NeedsUserName { get; init; }

    public bool NeedsOrdersSecret { get; init; }

    public bool NeedsProductsSecret { get; init; }

    public bool NeedsWebhook { get; init; }

    public bool TakesOffers { get; init; }

    public bool CanSendTestMessage { get; init; }

    public int StoreId { get; init; }

    /// <summary>By field: where the marketplace's own pages have what it asks for.</summary>
    public IReadOnlyDictionary<string, string> Panel { get; init; } = new Dictionary<string, string>();

    public SecretState OrdersSecret { get; init; }

    public SecretState ProductsSecret { get; init; }

    public string? WebhookUrl { get; init; }

    public bool TakesFeed { get; init; }

    public string? FeedUrl { get; init; }

    public bool MakesVouchers { get; init; }

    /// <summary>The trial has shown that vouchers work.</summary>
    public bool AreVouchersProven { get; init; }

    public IReadOnlyList<SelectListItem> IdentityRules { get; init; } = [];

    public IReadOnlyList<SelectListItem> ColourAttributes { get; init; } = [];

    public IReadOnlyList<SelectListItem> PriceRoundings { get; init; } = [];

    public IReadOnlyList<SelectListItem> Countries { get; init; } = [];

    public IReadOnlyList<ReadinessItem> Readiness { get; init; } = [];

    public bool IsReady => Readiness.All(item => item.State != ReadinessState.Open);

    public bool IsPerfect => Readiness.All(item => item.State == ReadinessState.Done);

    public string? OrdersSucceededOn { get; init; }

    public string? OrdersError { get; init; }

    public string? PushSucceededOn { get; init; }

    public string? PushError { get; init; }
}

public enum SecretState
{
    Missing,
    Stored,

    /// <summary>Stored, but the shop's encryption key has changed since.</summary>
    Unreadable,

    /// <summary>Stored, but for another base URL than the account has now.</summary>
    OtherAddress,
}

/// <param name="Text">What has to be done, or has been.</param>
public sealed record ReadinessItem(ReadinessState State, ReadinessStep Step, string Text);

/// <summary>The head of an account's card, which changes by what the buttons of the card do.</summary>
/// <param name="Card">What the ids of the account's fields begin with.</param>
public sealed record StandingModel(AccountFacts Facts, int AccountId, string Card);
