namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>What became of the offers of a batch.</summary>
/// <param name="IsCompleted">The marketplace is done with it, whatever came of it.</param>
/// <param name="Products">By external product id.</param>
public sealed record OfferStatus(bool IsCompleted, IReadOnlyDictionary<string, OfferResult> Products)
{
    /// <summary>It speaks of nothing but what was sent, and is not done without having spoken of anything.</summary>
    public bool IsAbout(IReadOnlySet<string> sent) => Products.Keys.All(sent.Contains) && (Products.Count > 0 || !IsCompleted);
}

/// <param name="Message">The marketplace's words.</param>
/// <param name="Variations">By external variation id, as far as they are told apart.</param>
public sealed record OfferResult(OfferState State, string? Message, IReadOnlyDictionary<string, OfferResult> Variations)
{
    /// <summary>Nothing is said.</summary>
    public static OfferResult Unknown { get; } = Of(OfferState.Pending, null);

    public static OfferResult Of(OfferState state, string? message) => new(state, message, new Dictionary<string, OfferResult>());
}

public enum OfferState
{
    /// <summary>The marketplace shows the offer, or has shown it already.</summary>
    Applied,

    /// <summary>It is not known yet.</summary>
    Pending,

    /// <summary>The marketplace does not show the offer.</summary>
    Failed,
}
