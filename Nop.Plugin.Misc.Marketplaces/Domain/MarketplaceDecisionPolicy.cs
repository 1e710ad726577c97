using Nop.Core;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>How orders of an account are decided without a person, and what guards their deadline. An account without one leaves everything to people.</summary>
public class MarketplaceDecisionPolicy : BaseEntity
{
    public int AccountId { get; set; }

    /// <summary>Orders that meet every condition are accepted.</summary>
    public bool AcceptByRule { get; set; }

    /// <summary>Orders of which the shop has too few pieces are rejected; marketplaces charge for rejections.</summary>
    public bool RejectOnShortage { get; set; }

    /// <summary>How far below what the shop asks a line's price may be, in percent; null when prices do not matter.</summary>
    public decimal? PriceTolerance { get; set; }

    /// <summary>Days on which a rule accepts: the sum of 1 for Sunday, 2 for Monday and so on to 64 for Saturday.</summary>
    public int WorkDays { get; set; } = EveryDay;

    /// <summary>Minutes after midnight in the shop's time zone; equal to <see cref="WorkUntil"/> for the whole day.</summary>
    public int WorkFrom { get; set; }

    /// <summary>Minutes after midnight, not included; smaller than <see cref="WorkFrom"/> where the hours go past midnight.</summary>
    public int WorkUntil { get; set; }

    /// <summary>Id of a pickup location, or part of its name; null when the only one is taken.</summary>
    public string? PickupLocation { get; set; }

    /// <summary>Part of the name of the pickup window to be taken; null for the earliest.</summary>
    public string? PickupWindow { get; set; }

    /// <summary>0 for the fewest that are offered.</summary>
    public int Parcels { get; set; }

    /// <summary>Minutes before the deadline at which somebody is warned, separated by commas; null for no warnings.</summary>
    public string? WarnMinutes { get; set; }

    /// <summary>Who gets warnings by e-mail; null when nobody does.</summary>
    public string? WarnAddress { get; set; }

    /// <summary>Shortly before the deadline an order is accepted all the same that meets every condition but the working hours.</summary>
    public bool AcceptAtLast { get; set; }

    /// <summary>Minutes before the deadline at which that is done.</summary>
    public int LastMinutes { get; set; } = 15;

    public const int EveryDay = 127;
}
