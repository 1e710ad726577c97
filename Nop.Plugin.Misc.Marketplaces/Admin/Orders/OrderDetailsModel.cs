using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public record OrderDetailsModel : BaseNopEntityModel
{
    public string Marketplace { get; init; } = "";

    public string Code { get; init; } = "";

    public string? Reference { get; init; }

    public string State { get; init; } = "";

    public string Tone { get; init; } = "";

    public string RawState { get; init; } = "";

    public IReadOnlyList<string> Traits { get; init; } = [];

    public bool IsTest { get; init; }

    /// <summary>The buyer's own items go back to the buyer.</summary>
    public bool IsReturnShipment { get; init; }

    /// <summary>No native order will be made, because nothing is sold.</summary>
    public bool IsNoSale { get; init; }

    /// <summary>Dealt with before the account went live; a person may take it over.</summary>
    public bool IsHandledElsewhere { get; init; }

    public bool IsUndecided { get; init; }

    /// <summary>Why the rules left it to a person; empty when they said nothing.</summary>
    public IReadOnlyList<string> LeftByRules { get; init; } = [];

    /// <summary>A decision that has not ended, in words; null when there is none.</summary>
    public string? OpenDecision { get; init; }

    /// <summary>Nobody but the marketplace accepts the order; rejecting is still possible.</summary>
    public bool IsAcceptedByMarketplace { get; init; }

    public bool MayDecide { get; init; }

    public bool MayOpenOrders { get; init; }

    public bool MayOpenProducts { get; init; }

    public string PlacedOn { get; init; } = "";

    public string? DecideBy { get; init; }

    /// <summary>ISO 8601, UTC; null when nothing is to be decided.</summary>
    public string? DecideByIso { get; init; }

    public string? DispatchBy { get; init; }

    public string? ReadOn { get; init; }

    public string? Problem { get; init; }

    public ProblemAdvice Advice { get; init; } = new(Key: null);

    public NextStep Next { get; init; } = new("", "info");

    /// <summary>What a person who takes the order over as it is says yes to; null when there is nothing to be taken over.</summary>
    public string? AsItIs { get; init; }

    public string? Comments { get; init; }

    public string? RejectionText { get; init; }

    public IReadOnlyList<RelatedOrder> Replaces { get; init; } = [];

    public IReadOnlyList<RelatedOrder> ReplacedBy { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public NativeOrderFacts? Native { get; init; }

    /// <summary>What was done to the native order in the shop that the marketplace does not say; null when both agree.</summary>
    public string? Difference { get; init; }

    /// <summary>The shop has given the order up, and the marketplace still takes a rejection.</summary>
    public bool OffersRejection { get; init; }

    /// <summary>What the marketplace says by now otherwise than was sold; null when both agree.</summary>
    public string? SoldOtherwise { get; init; }

    public IReadOnlyList<OrderLineModel> Lines { get; init; } = [];

    public MoneyModel Money { get; init; } = new("", [], null, null);

    public BuyerModel Buyer { get; init; } = new();

    public DeliveryModel Delivery { get; init; } = new();

    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];
}

public sealed record Fact(string Label, string Value)
{
    /// <summary>Where a value that is the address of a document leads; null for any other value.</summary>
    public string? Link { get; } = SafeLink.Of(Value);
}

/// <param name="Id">Of our record of the order; 0 while there is none.</param>
public sealed record RelatedOrder(string Code, int Id);

public sealed record NativeOrderFacts(int Id, string Number, string Status);

/// <param name="Total">What the marketplace says that the buyer pays.</param>
/// <param name="Match">Whether both totals are the same to the cent; null without a native order.</param>
/// <param name="Difference">Native minus marketplace total, when they differ.</param>
public sealed record MoneyModel(string Total, IReadOnlyList<MoneyRow> Rows, bool? Match, string? Difference)
{
    public bool IsVatMissing { get; init; }

    /// <summary>Lines for which the marketplace names another VAT rate than the shop has.</summary>
    public IReadOnlyList<string> OtherVat { get; init; } = [];

    /// <summary>Who took the order over as it is, and what could not be; null when nobody had to.</summary>
    public string? TakenAsItIs { get; init; }
}

/// <param name="Label">Resource text, or the marketplace's own word.</param>
public sealed record MoneyRow(string Label, string? Remote, string? Native, bool IsTotal = false);

public sealed record BuyerModel
{
    public string Name { get; init; } = "";

    public string? Phone { get; init; }

    public IReadOnlyList<string> ShippingAddress { get; init; } = [];

    public string? ShippingComments { get; init; }

    public IReadOnlyList<string> BillingAddress { get; init; } = [];

    public InvoiceModel? Invoice { get; init; }
}

public sealed record InvoiceModel(IReadOnlyList<Fact> Facts, IReadOnlyList<string> Address, bool VatExemptionRequested);

public sealed record DeliveryModel
{
    public string? Courier { get; init; }

    /// <summary>Already checked: https only.</summary>
    public string? VoucherUrl { get; init; }

    public IReadOnlyList<string> TrackingCodes { get; init; } = [];

    public string? PickupAddress { get; init; }

    public string? Pickup { get; init; }

    public int? Parcels { get; init; }

    /// <summary>What the person at the screen may tell the marketplace; null when nothing.</summary>
    public DispatchModel? Dispatch { get; init; }

    /// <summary>Null where the marketplace makes none on request.</summary>
    public VoucherBox? Vouchers { get; init; }

    /// <summary>What the person at the screen may change of the courier's visit; null when nothing.</summary>
    public PickupModel? Move { get; init; }

    /// <summary>Which files the person at the screen may send; null when none.</summary>
    public DocumentsModel? Documents { get; init; }

    public bool IsEmpty => Courier is null && VoucherUrl is null && TrackingCodes.Count == 0 && PickupAddress is null && Pickup is null && Parcels is null;
}

/// <param name="IsReady">The parcel is known to be packed.</param>
/// <param name="Tracking">What the shop's own shipments say and the marketplace does not, to be sent.</param>
public sealed record DispatchModel(int OrderId, bool SetReady, bool SetNotReady, bool IsReady, IReadOnlyList<SelectListItem> Couriers, string? Tracking);

public sealed record PickupModel(int OrderId, bool MayMove, bool MayRequestVoucher);

/// <param name="HasInvoice">The marketplace has a file already.</param>
/// <param name="InvoiceLink">Already checked: https only; null when there is none that may be opened.</param>
/// <param name="MayPrint">There is a native order, which the shop can print.</param>
public sealed record DocumentsModel(int OrderId, bool Invoice, bool CreditInvoice, bool HasInvoice, string? InvoiceLink, bool MayPrint);

/// <param name="Level">A word of the style sheet: note, warning, error, good.</param>
public sealed record TimelineEntry(string When, string Level, string Text, string? More)
{
    /// <summary>Behind an event that has a line of its own.</summary>
    public bool IsStep { get; init; }
}
