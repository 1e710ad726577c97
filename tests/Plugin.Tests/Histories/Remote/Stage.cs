namespace Plugin.Tests.Histories.Remote;

/// <summary>What can happen to an order at a marketplace.</summary>
internal enum Stage
{
    Open,

    /// <summary>The deadline moves; the state stays.</summary>
    Extended,
    Accepted,

    /// <summary>The courier's voucher is there; the state stays.</summary>
    Voucher,
    Ready,
    Dispatched,
    AtPickupPoint,
    Delivered,
    Completed,
    ForReturn,
    Returned,
    PartiallyReturned,
    Rejected,
    Expired,
    Cancelled,
}

internal static class Stages
{
    /// <summary>True when a marketplace lets it happen.</summary>
    public static bool MayFollow(Stage state, Stage next) => next switch
    {
        Stage.Open => false,
        Stage.Extended or Stage.Accepted or Stage.Rejected or Stage.Expired => state is Stage.Open,
        Stage.Voucher => state is Stage.Accepted or Stage.Ready,
        Stage.Ready => state is Stage.Accepted,
        Stage.Dispatched => state is Stage.Accepted or Stage.Ready,
        Stage.Cancelled => state is Stage.Open or Stage.Accepted or Stage.Ready,
        Stage.AtPickupPoint => state is Stage.Dispatched,
        Stage.Delivered or Stage.Completed => state is Stage.Dispatched or Stage.AtPickupPoint,
        Stage.ForReturn => state is Stage.Dispatched or Stage.Delivered,
        Stage.Returned or Stage.PartiallyReturned => state is Stage.ForReturn,
        _ => false,
    };

    /// <summary>Things that happen without the state changing.</summary>
    public static bool ChangesState(Stage stage) => stage is not (Stage.Extended or Stage.Voucher);
}
