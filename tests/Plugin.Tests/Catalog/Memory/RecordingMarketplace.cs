using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Catalog.Memory;

/// <summary>A marketplace that keeps what it is told.</summary>
internal sealed class RecordingMarketplace : IOfferMarketplace, IFeedMarketplace
{
    public List<IReadOnlyList<Offer>> Requests { get; } = [];

    /// <summary>What it shows its buyers.</summary>
    public Dictionary<string, Offer> Shown { get; } = [];

    public Func<IReadOnlyList<Offer>, OfferAnswer> Answer { get; set; } = _ => OfferAnswer.Accepted;

    /// <summary>What it says of a batch; at first, that it is at it.</summary>
    public Func<string, OfferStatus?> Status { get; set; } = _ => new OfferStatus(false, new Dictionary<string, OfferResult>());

    /// <summary>The batches that it was asked about.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>It does as it is told, and nobody hears of it.</summary>
    public bool LosesAnswers { get; set; }

    public string SystemName => "test";

    public string DisplayName => "Test";

    public string DefaultBaseUrl => "https://marketplace.invalid";

    public AccountCredentials Credentials => AccountCredentials.ProductsSecret;

    public int MaxProductsPerRequest => 500;

    public int Told => Requests.Sum(request => request.Count);

    public Task<OfferAnswer> PushAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken)
    {
        Assert.That(offers, Has.Count.InRange(1, MaxProductsPerRequest));
        Assert.That(offers.Select(offer => offer.ExternalProductId), Is.Unique);
        Requests.Add(offers);
        var answer = Answer(offers);
        if (answer.Outcome == OfferOutcome.Accepted)
        {
            foreach (var offer in offers)
                Shown[offer.ExternalProductId] = offer;
        }

        return LosesAnswers
            ? throw new MarketplaceApiException(OwnerText.Quote("lost")) { IsTransient = true, MayHaveTakenEffect = true }
            : Task.FromResult(answer);
    }

    public Task<OfferStatus?> StatusAsync(MarketplaceAccount account, string batchId, CancellationToken cancellationToken)
    {
        Asked.Add(batchId);
        return Task.FromResult(Status(batchId));
    }

    /// <summary>What it was asked to check.</summary>
    public List<IReadOnlyList<Offer>> Validated { get; } = [];

    public Task<OfferAnswer> ValidateAsync(MarketplaceAccount account, IReadOnlyList<Offer> offers, CancellationToken cancellationToken)
    {
        Assert.That(offers, Has.Count.InRange(1, MaxProductsPerRequest));
        Validated.Add(offers);
        return Task.FromResult(Answer(offers));
    }

    /// <summary>What its feeds were told, the last one last.</summary>
    public List<RecordingFeed> Feeds { get; } = [];

    /// <summary>What happens before a product is written into a feed.</summary>
    public Action<FeedProduct> BeforeWriting { get; set; } = _ => { };

    public string FeedContentType => "text/plain";

    public bool IsFeedReader(string userAgent) => userAgent == "test";

    public IFeedWriter BeginFeed(Stream file, DateTime createdUtc)
    {
        var feed = new RecordingFeed(file, BeforeWriting);
        Feeds.Add(feed);
        return feed;
    }

    public static OfferAnswer Refusing(params (string Id, string Words)[] products) =>
        new(OfferOutcome.Refused, products.ToDictionary(product => product.Id, product => product.Words), "refused");

    public ReadResult Read(string body) => throw new NotSupportedException();

    public Task<string?> GetOrderAsync(MarketplaceAccount account, string externalId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CommandAnswer> AcceptAsync(MarketplaceAccount account, string externalId, AcceptChoice choice, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CommandAnswer> RejectAsync(MarketplaceAccount account, string externalId, RejectChoice choice, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task TestConnectionAsync(MarketplaceAccount account, CancellationToken cancellationToken) => throw new NotSupportedException();
}
