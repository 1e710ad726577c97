using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>Why a push ended before everything was sent.</summary>
public enum PushStop
{
    None = 0,

    /// <summary>The marketplace is busy with the shop.</summary>
    Busy,

    /// <summary>A person must act at the marketplace.</summary>
    NotAllowed,

    Unauthorized,

    /// <summary>No answer, or none that can be understood.</summary>
    Failed,

    /// <summary>One product after the other is refused, so the fault is none of theirs.</summary>
    RefusedAll,

    /// <summary>The owner has not confirmed what is found.</summary>
    Unconfirmed,

    /// <summary>Another run is at it, here or on another node.</summary>
    UnderWay,

    /// <summary>The time budget is used up, or another node has taken over.</summary>
    Interrupted,
}

/// <param name="Products">Products that the marketplace has taken.</param>
/// <param name="Refused">Products that it has refused.</param>
/// <param name="Message">Why the push stopped, where more is known than <paramref name="Stop"/> says.</param>
public sealed record PushResult(int Requests, int Products, int Refused, PushStop Stop = PushStop.None, OwnerText? Message = null)
{
    public static PushResult Nothing { get; } = new(0, 0, 0);

    /// <summary>How long the marketplace asked to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Both together; the first reason to stop is the one that is told.</summary>
    public PushResult And(PushResult next) =>
        (Stop == PushStop.None ? next : this) with { Requests = Requests + next.Requests, Products = Products + next.Products, Refused = Refused + next.Refused };
}
