using System.Globalization;
using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>Our record of one order of a marketplace.</summary>
public class MarketplaceOrder : BaseEntity
{
    public int AccountId { get; set; }

    /// <summary>The marketplace's id, as <see cref="Data.ForeignId.Write"/> gives it.</summary>
    public string ExternalId { get; set; } = "";

    /// <summary><see cref="Data.ForeignId.Key"/> of the marketplace's id.</summary>
    public string ExternalKey { get; set; } = "";

    public string? Reference { get; set; }

    public int StateId { get; set; }

    /// <summary>The state as the marketplace words it.</summary>
    public string RawState { get; set; } = "";

    /// <summary>Persisted value of <see cref="OrderTraits"/>.</summary>
    public int TraitsId { get; set; }

    public DateTime PlacedOnUtc { get; set; }

    /// <summary>Deadline to accept or reject; null when the marketplace sets none.</summary>
    public DateTime? DecideByUtc { get; set; }

    /// <summary>Deadline to hand the parcel over; null when the marketplace sets none.</summary>
    public DateTime? DispatchByUtc { get; set; }

    /// <summary>When it was first known to be accepted; null while it is not.</summary>
    public DateTime? AcceptedOnUtc { get; set; }

    /// <summary>When it was first known to have left the shop; null while it has not.</summary>
    public DateTime? DispatchedOnUtc { get; set; }

    /// <summary>What the buyer pays, in euro, VAT included.</summary>
    public decimal Total { get; set; }

    /// <summary>The marketplace's commission in euro, no part of <see cref="Total"/>; no marketplace says whether it includes VAT.</summary>
    public decimal? Commission { get; set; }

    public string? BuyerName { get; set; }

    public string? Courier { get; set; }

    public string? TrackingCodes { get; set; }

    /// <summary>What the order can be found by, folded; see <see cref="Orders.Search.OrderSearchText"/>. Personal data, as <see cref="Body"/>.</summary>
    public string? SearchText { get; set; }

    public string? VoucherUrl { get; set; }

    /// <summary>The latest applied order of the marketplace, as received.</summary>
    public string Body { get; set; } = "";

    /// <summary>Fingerprint of the inbox message whose order was applied last.</summary>
    public string? AppliedFingerprint { get; set; }

    /// <summary>Time of the newest applied event, by the marketplace's clock.</summary>
    public DateTime? LastEventOnUtc { get; set; }

    /// <summary>When the event that was applied last reached us, by our clock.</summary>
    public DateTime? LastEventReceivedOnUtc { get; set; }

    /// <summary>When the order was last read from the marketplace, by our clock.</summary>
    public DateTime? LastReadOnUtc { get; set; }

    /// <summary>When the order is to be read from the marketplace again; null while it need not be. Written by statements of its own only.</summary>
    public DateTime? RefreshDueOnUtc { get; set; }

    /// <summary>Counts applied orders.</summary>
    public int Revision { get; set; }

    /// <summary>
    /// Counts the requests to bring the native order to what the latest applied order says. Whoever asks adds one by a statement of its own,
    /// so that a request which comes while somebody works on the order is not lost.
    /// </summary>
    public int SyncRequested { get; set; }

    /// <summary>The value of <see cref="SyncRequested"/> that the last finished sync began with.</summary>
    public int SyncDone { get; set; }

    /// <summary>When the next sync is due; null while none is requested.</summary>
    public DateTime? SyncDueOnUtc { get; set; }

    public int Attempts { get; set; }

    /// <summary>Resource key of why a person is needed; null when nobody is.</summary>
    public string? ProblemKey { get; set; }

    /// <summary>JSON array of the arguments of <see cref="ProblemKey"/>.</summary>
    public string? ProblemArguments { get; set; }

    /// <summary>What a person has taken over as it is although it cannot be, as an owner's text; null when nothing was. Other figures are held again.</summary>
    public string? TakenAsItIs { get; set; }

    /// <summary>Who has taken it over; 0 when nobody has.</summary>
    public int TakenAsItIsByCustomerId { get; set; }

    /// <summary>What the buyer was to pay, in euro, when the native order was made; null while there is none.</summary>
    public decimal? SoldTotal { get; set; }

    /// <summary>What the buyer was to pay for shipping, in euro, when the native order was made; null while there is none.</summary>
    public decimal? SoldShipping { get; set; }

    /// <summary>What the marketplace says otherwise than was sold, as an owner's text; null when both agree.</summary>
    public string? SoldDifference { get; set; }

    /// <summary>Id of the native order; 0 while there is none.</summary>
    public int OrderId { get; set; }

    /// <summary>
    /// Unique, so that no two records have one native order: its id, or something that no other record has while there is none.
    /// Set by <see cref="BelongsTo"/> only.
    /// </summary>
    public string NativeKey { get; set; } = Guid.NewGuid().ToString("N");

    /// <summary>
    /// Placed before its account went live and decided when it was first seen: somebody has dealt with it some other way. The shop makes no order
    /// of it and moves no stock, unless a person says so.
    /// </summary>
    public bool HandledElsewhere { get; set; }

    /// <summary>The native order is known to be cancelled or deleted, by us or in the shop.</summary>
    public bool NativeCancelled { get; set; }

    /// <summary>It was cancelled because the marketplace had called the order off, and nobody has touched that since.</summary>
    public bool NativeCancelledByUs { get; set; }

    /// <summary>When somebody in the shop has last cancelled, reopened, deleted or edited the native order; written by statements of its own.</summary>
    public DateTime? ChangedInShopOnUtc { get; set; }

    /// <summary>The order-placed event was published, or lost in a crash: at most once.</summary>
    public bool OrderPlacedPublished { get; set; }

    public DateTime ReceivedOnUtc { get; set; }

    public DateTime UpdatedOnUtc { get; set; }

    public void BelongsTo(int nativeOrderId) =>
        (OrderId, NativeKey) = (nativeOrderId, nativeOrderId.ToString(CultureInfo.InvariantCulture));

    /// <summary>No request to sync is open.</summary>
    public bool IsSynced() => SyncRequested == SyncDone;

    public MarketplaceOrderState State
    {
        get => (MarketplaceOrderState)StateId;
        set => StateId = (int)value;
    }

    public OrderTraits Traits
    {
        get => (OrderTraits)TraitsId;
        set => TraitsId = (int)value;
    }
}
