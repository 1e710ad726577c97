using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.GoLive;

/// <summary>What happens when an account goes live, to be confirmed.</summary>
public record GoLiveModel : BaseNopModel
{
    public int AccountId { get; init; }

    public string Label { get; init; } = "";

    /// <summary>Null where the marketplace takes no offers.</summary>
    public GoLiveProducts? Products { get; init; }

    /// <summary>Null where orders are not listed.</summary>
    public GoLiveOrders? Orders { get; init; }
}

/// <param name="Identity">The chosen identity, in words.</param>
/// <param name="Seen">What the confirmed ids were made of.</param>
public sealed record GoLiveProducts(bool IsConfirmed, bool IsPushEnabled, string Identity, string Seen, bool IsWhole, IReadOnlyList<GoLiveGroup> Groups)
{
    /// <summary>Products that would be offered.</summary>
    public int Found => Groups[0].Count;
}

/// <param name="Text">What these products have in common.</param>
/// <param name="Tone">good, way, bad or none.</param>
public sealed record GoLiveGroup(int Count, string Text, string Tone, IReadOnlyList<GoLiveExample> Examples);

/// <param name="Note">Its id, or why it is not offered.</param>
public sealed record GoLiveExample(int ProductId, string Name, string Note);

/// <param name="Text">How many open orders there are, or why nobody knows.</param>
/// <param name="Oldest">Day of the oldest one, for a date field.</param>
/// <param name="Today">The latest day that can be chosen.</param>
public sealed record GoLiveOrders(bool IsConfirmed, bool IsKnown, string Text, string Oldest, string Today)
{
    public string? Note { get; init; }

    /// <summary>From when on orders come in, when that is confirmed.</summary>
    public string? ConfirmedFrom { get; init; }
}
