using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>One merchant login at one marketplace, bound to one store.</summary>
public class MarketplaceAccount : BaseEntity
{
    /// <summary>System name of the marketplace.</summary>
    public string Marketplace { get; set; } = "";

    public int StoreId { get; set; }

    public string Name { get; set; } = "";

    public bool Enabled { get; set; }

    /// <summary>When it was first switched on: orders that were placed before and decided by then were handled some other way. Null before that.</summary>
    public DateTime? LiveSinceUtc { get; set; }

    /// <summary>No offer leaves since then, until the owner has confirmed what the identity finds. Null once that is done.</summary>
    public DateTime? OffersHeldSinceUtc { get; set; }

    /// <summary>The order list is not read since then, until the owner has said from when on its orders are the shop's. Null once that is done.</summary>
    public DateTime? OrdersHeldSinceUtc { get; set; }

    /// <summary>Listed orders that were placed before are no concern of the shop's, unless it has them already; null for none.</summary>
    public DateTime? OrdersFromUtc { get; set; }

    public string BaseUrl { get; set; } = "";

    /// <summary>Two letters: where a buyer lives whose prices are offered, and one of whom no country is known.</summary>
    public string CountryCode { get; set; } = "GR";

    /// <summary>Login name where the marketplace asks for one.</summary>
    public string? UserName { get; set; }

    /// <summary>Encrypted secret of the orders API.</summary>
    public string? OrdersSecret { get; set; }

    /// <summary>Encrypted secret of the products API.</summary>
    public string? ProductsSecret { get; set; }

    /// <summary>The base URL that the orders secret was entered for: it is sent nowhere else. Null for one that no person has entered.</summary>
    public string? OrdersSecretUrl { get; set; }

    /// <summary>The base URL that the products secret was entered for.</summary>
    public string? ProductsSecretUrl { get; set; }

    /// <summary>Encrypted token that is the last segment of the webhook URL.</summary>
    public string? WebhookToken { get; set; }

    /// <summary>The marketplace may read all products in a file.</summary>
    public bool FeedEnabled { get; set; }

    /// <summary>Encrypted token that is the last segment of the file's URL.</summary>
    public string? FeedToken { get; set; }

    /// <summary>Most days until a piece that is in stock leaves, as the file says; 0 for at once.</summary>
    public int FeedDispatchDays { get; set; }

    /// <summary>Offers are sent for the listings of this account.</summary>
    public bool PushEnabled { get; set; }

    /// <summary>Persisted value of <see cref="IdentityRule"/>.</summary>
    public int IdentityRuleId { get; set; }

    /// <summary>Before the shop's value in the ids of products.</summary>
    public string IdentityPrefix { get; set; } = "";

    /// <summary>After the shop's value in the ids of products.</summary>
    public string IdentitySuffix { get; set; } = "";

    /// <summary>nop's product attribute whose values are products of their own at the marketplace; 0 for none.</summary>
    public int ColourAttributeId { get; set; }

    /// <summary>An order's line that no identity tells is matched by bar code or manufacturer's number; otherwise that is only proposed.</summary>
    public bool MatchByCodes { get; set; }

    /// <summary>Labels of all parcels are made through the marketplace's API.</summary>
    public bool VouchersEnabled { get; set; }

    /// <summary>Our record of the one order with which that is tried while <see cref="VouchersEnabled"/> is off; 0 for none.</summary>
    public int VoucherTrialOrderId { get; set; }

    /// <summary>When the label of the order on trial was first printed; null before that.</summary>
    public DateTime? VouchersProvenOnUtc { get; set; }

    /// <summary>What the marketplace takes of its commission on an order that the shop rejects, in percent; for an estimate only.</summary>
    public decimal RejectionFeePercent { get; set; }

    /// <summary>Pieces that are never offered.</summary>
    public int StockBuffer { get; set; }

    /// <summary>Most pieces ever offered of one listing; 0 means no cap.</summary>
    public int StockCap { get; set; }

    /// <summary>Listings made since then wait until the owner confirms them; null when none does.</summary>
    public DateTime? OffersWaitSinceUtc { get; set; }

    /// <summary>With so many sellable pieces, or fewer, none is offered.</summary>
    public int StockStopAt { get; set; }

    /// <summary>Most minutes for which more stock waits while orders may be on their way; 0 for not at all.</summary>
    public int MoreStockMinutes { get; set; }

    /// <summary>Added to the shop's prices, in percent; negative for taken off.</summary>
    public decimal PricePercent { get; set; }

    /// <summary>Euro with tax, added after that; negative for taken off.</summary>
    public decimal PriceAmount { get; set; }

    /// <summary>Persisted value of <see cref="PriceRounding"/>.</summary>
    public int PriceRoundingId { get; set; }

    /// <summary>Pieces offered of a product whose stock the shop does not manage.</summary>
    public int UnmanagedStock { get; set; }

    /// <summary>
    /// When the newest order was placed that the order list had when it was first read, by the marketplace's clock: what was over by then is
    /// history. Null before the first reading.
    /// </summary>
    public DateTime? OrdersSinceUtc { get; set; }

    /// <summary>When a product with a later change was last looked at for new listings.</summary>
    public DateTime? ListingsCursorUtc { get; set; }

    /// <summary>When a full comparison was last finished; null before the first.</summary>
    public DateTime? ComparedOnUtc { get; set; }

    /// <summary>The first product id that the full comparison under way has not looked at; 0 when none is, -1 when one is asked for.</summary>
    public int ComparePosition { get; set; }

    /// <summary>The first product id that the validation under way has not looked at; 0 when none is.</summary>
    public int ValidationPosition { get; set; }

    /// <summary>When the last validation of everything not yet sent was asked for; null before the first.</summary>
    public DateTime? ValidationSinceUtc { get; set; }

    /// <summary>Products that it has looked at.</summary>
    public int ValidationProducts { get; set; }

    /// <summary>Products among them that the marketplace would refuse.</summary>
    public int ValidationRefused { get; set; }

    /// <summary>Why it ended before it had looked at everything.</summary>
    public string? ValidationError { get; set; }

    /// <summary>Hash of what stands behind all prices, such as tax rates, when the last push run looked; null before the first.</summary>
    public string? PriceBasis { get; set; }

    public DateTime? OrdersSucceededOnUtc { get; set; }

    public string? OrdersError { get; set; }

    /// <summary>When the products API took the secret, the last time that somebody tested it; null when it did not, or nobody has since it was entered.</summary>
    public DateTime? OffersAnsweredOnUtc { get; set; }

    /// <summary>When a message came by itself to the present webhook URL, to within some minutes; null before the first.</summary>
    public DateTime? WebhookOnUtc { get; set; }

    /// <summary>The URL of the store at which the shop last called itself; null before that.</summary>
    public string? ShopCallUrl { get; set; }

    /// <summary>When it did.</summary>
    public DateTime? ShopCalledOnUtc { get; set; }

    /// <summary>Why it did not answer; null when it did.</summary>
    public string? ShopCallError { get; set; }

    public DateTime? PushSucceededOnUtc { get; set; }

    public string? PushError { get; set; }

    /// <summary>No push before this time.</summary>
    public DateTime? PushPausedUntilUtc { get; set; }

    /// <summary>Push failures in a row, for the back-off.</summary>
    public int PushFailures { get; set; }

    /// <summary>The shop that sells with this account, by the URL of its store; null before the first use.</summary>
    public string? ShopAddress { get; set; }

    /// <summary>What the store's URL says now, when it is not the shop that sells, such as in a copy of its database. Null when it is.</summary>
    public string? OtherShopAddress { get; set; }

    /// <summary>When it was last switched on, or its shop confirmed: what was received before had waited. Null when it never was.</summary>
    public DateTime? BackAtWorkOnUtc { get; set; }

    public DateTime CreatedOnUtc { get; set; }

    /// <summary>The marketplace may be asked about labels at all.</summary>
    public bool UsesVouchers() => VouchersEnabled || VoucherTrialOrderId > 0;

    /// <param name="marketplaceOrderId">Of our record.</param>
    public bool MakesVouchersFor(int marketplaceOrderId) => VouchersEnabled || VoucherTrialOrderId == marketplaceOrderId;

    public IdentityRule IdentityRule
    {
        get => (IdentityRule)IdentityRuleId;
        set => IdentityRuleId = (int)value;
    }
}
