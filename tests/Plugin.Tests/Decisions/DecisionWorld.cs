using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Decisions;

/// <summary>One open order of each marketplace on two nodes, and marketplaces that answer decisions as a test says.</summary>
internal sealed class DecisionWorld
{
    private readonly World _world;
    private readonly Dictionary<Market, OrderSpec> _specs = new()
    {
        [Market.Skroutz] = new OrderSpec(Market.Skroutz, "260302-7700001", Kind.Ordinary, Basket.OneLamp, Stage.Open),
        [Market.Shopflix] = new OrderSpec(Market.Shopflix, "7700002", Kind.Ordinary, Basket.OneLamp, Stage.Open),
    };

    public DecisionWorld()
    {
        _world = new World(1, [], TimeSpan.Zero, traced: false) { Answers = AnswerAsync };
        foreach (var spec in _specs.Values)
            _world.Marketplace.Happen(spec, Stage.Open);

        Do(async shop => await shop.GetRequiredService<InboxStore>().StoreSentAsync(
            SampleData.AccountOf(Market.Skroutz),
            SkroutzWords.Event(_world.Marketplace.Find(_specs[Market.Skroutz].Id)!, 0),
            _specs[Market.Skroutz].Id));
        Do(shop => shop.GetRequiredService<PollOrdersTask>().ExecuteAsync());
        Pass(TimeSpan.FromMinutes(5));
        Sent.Clear();
    }

    /// <summary>What a decision is answered; null for the marketplace's own answer.</summary>
    public Func<HttpResponseMessage>? Answer { get; set; }

    /// <summary>What a reading is answered; null for the order.</summary>
    public Func<HttpResponseMessage>? ReadAnswer { get; set; }

    /// <summary>The marketplace does what it is asked before it answers as the test says.</summary>
    public bool TakesEffect { get; set; }

    /// <summary>Decisions that went out, and readings.</summary>
    public List<string> Sent { get; } = [];

    public IReadOnlyList<string> Mails => _world.Facts.Mails;

    public bool SendsMails
    {
        set => _world.Facts.SendsMails = value;
    }

    public DateTime Now => _world.Clock.UtcNow;

    public int Writes => Sent.Count(sent => !sent.StartsWith("GET", StringComparison.Ordinal));

    public IReadOnlyList<MarketplaceCommand> Commands => Rows<MarketplaceCommand>();

    public MarketplaceCommand Command => Commands.Single();

    public IReadOnlyList<string> Journal => [.. Rows<MarketplaceJournalEntry>().Select(entry => entry.TextKey)];

    public static HttpResponseMessage Says(int status, string body, string mediaType = "application/json") =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    public static HttpResponseMessage NoConnection() => throw new HttpRequestException(HttpRequestError.ConnectionError, "no connection");

    public MarketplaceOrder Order(Market market) => Rows<MarketplaceOrder>().Single(order => order.ExternalId == _specs[market].Id);

    /// <summary>The webhook about one thing that happened to the order at Skroutz.</summary>
    public string Event(int version) => SkroutzWords.Event(_world.Marketplace.Find(_specs[Market.Skroutz].Id)!, version);

    public void Happen(Market market, Stage stage) => Assert.That(_world.Marketplace.Happen(_specs[market], stage), Is.True);

    public DecisionResult Accept(Market market = Market.Skroutz)
    {
        DecisionResult? result = null;
        Do(async shop => result = await AcceptAsync(shop, market));
        return result!;
    }

    public DecisionResult Reject(Market market = Market.Skroutz)
    {
        DecisionResult? result = null;
        Do(async shop => result = await RejectAsync(shop, market));
        return result!;
    }

    /// <summary>Both buttons at the same moment, on two nodes.</summary>
    public IReadOnlyList<DecisionResult> AcceptAndReject(Market market)
    {
        var results = new List<DecisionResult>();
        _world.Nodes[0].Give(new Job("accept", async shop => results.Add(await AcceptAsync(shop, market))));
        _world.Nodes[1].Give(new Job("reject", async shop => results.Add(await RejectAsync(shop, market))));
        _world.RunToRest();
        return results;
    }

    /// <summary>Side by side, statement by statement.</summary>
    public void OnBothNodes(Func<IServiceProvider, Task> first, Func<IServiceProvider, Task> second)
    {
        var failures = new List<Exception>();
        _world.Nodes[0].Give(new Job("first", first, ended => Note(failures, ended)));
        _world.Nodes[1].Give(new Job("second", second, ended => Note(failures, ended)));
        _world.RunToRest();
        Assert.That(failures, Is.Empty);
    }

    public DecisionResult Withdraw(Market market = Market.Skroutz)
    {
        DecisionResult? result = null;
        Do(async shop => result = await shop.GetRequiredService<WithdrawDecision>().RunAsync(Order(market).Id, default));
        return result!;
    }

    /// <summary>The worker's look for commands, after some time.</summary>
    public void Resume(TimeSpan after)
    {
        Pass(after);
        Do(shop => shop.GetRequiredService<ResumeCommands>().RunAsync(default));
    }

    public void Process() => Do(shop => shop.GetRequiredService<ProcessOrdersTask>().ExecuteAsync());

    public void Pass(TimeSpan time) => _world.Pass(time);

    public void Do(Func<IServiceProvider, Task> work)
    {
        Exception? failure = null;
        _world.Nodes[0].Give(new Job("work", work, ended => failure = ended));
        _world.RunToRest();
        if (failure is not null)
            throw new InvalidOperationException("The work failed.", failure);
    }

    public void Change<T>(Func<T, bool> which, Action<T> change) where T : BaseEntity
    {
        foreach (var row in Rows<T>().Where(which))
        {
            change(row);
            _world.Database.Of<T>().Update(row, null);
        }
    }

    public IReadOnlyList<T> Rows<T>() where T : BaseEntity => [.. _world.Database.Of<T>().Rows];

    private static void Note(List<Exception> failures, Exception? ended)
    {
        if (ended is not null)
            failures.Add(ended);
    }

    private Task<DecisionResult> AcceptAsync(IServiceProvider shop, Market market) =>
        shop.GetRequiredService<DecideOrder>().AcceptAsync(Order(market).Id, new AcceptChoice("L1"), 1, default);

    private Task<DecisionResult> RejectAsync(IServiceProvider shop, Market market) =>
        shop.GetRequiredService<DecideOrder>().RejectAsync(Order(market).Id, market is Market.Skroutz ? new RejectChoice([], Text: "Closed") : new RejectChoice([], "damaged"), 1, default);

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Sent.Add($"{request.Method} {path}");
        var isRead = request.Method == HttpMethod.Get;
        var own = isRead || TakesEffect || Answer is null ? _world.Marketplace.Answer(request.Method, path, body) : null;
        return (isRead ? ReadAnswer : Answer)?.Invoke() ?? own!;
    }
}
