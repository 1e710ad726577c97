namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that reads, at its own time, a file with all products of a shop.</summary>
public interface IFeedMarketplace : IMarketplace
{
    /// <summary>Content type of the file.</summary>
    string FeedContentType { get; }

    /// <summary>Begins a file.</summary>
    IFeedWriter BeginFeed(Stream file, DateTime createdUtc);

    /// <summary>Whether it is the marketplace itself that reads: what it shows may then be what the file says.</summary>
    bool IsFeedReader(string userAgent);
}

/// <summary>Writes a file product by product. Disposed before it was ended, it leaves nothing that could be taken for a whole one.</summary>
public interface IFeedWriter : IAsyncDisposable
{
    /// <summary>Leaves out what has no place in such a file.</summary>
    Task WriteAsync(FeedProduct product);

    /// <summary>There are no further products.</summary>
    Task EndAsync();
}

/// <summary>A product as a feed shows it. Texts are plain, without mark-up.</summary>
/// <param name="Offer">What a push would say.</param>
/// <param name="Images">The most important first.</param>
/// <param name="Categories">From the root to the product's own.</param>
/// <param name="VatRate">Percent.</param>
/// <param name="DispatchDays">Most days until a piece that is in stock leaves; 0 for at once.</param>
/// <param name="Sizes">By variation id.</param>
/// <param name="Colour">Of a product that is one colour of several; empty for others.</param>
public sealed record FeedProduct(
    Offer Offer,
    string Name,
    string Link,
    IReadOnlyList<string> Images,
    IReadOnlyList<string> Categories,
    decimal VatRate,
    string? Manufacturer,
    string? PartNumber,
    string? BarCode,
    decimal? WeightInGrams,
    string Description,
    int DispatchDays,
    IReadOnlyDictionary<string, FeedSize> Sizes,
    string Colour = "");

public sealed record FeedSize(string Name, string? PartNumber, string? BarCode);
