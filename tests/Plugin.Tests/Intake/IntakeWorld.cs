using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Intake;

/// <summary>The plugin on two nodes in front of a marketplace with an order list.</summary>
internal sealed class IntakeWorld
{
    private readonly World _world;

    public IntakeWorld(params Fault[] faults)
    {
        OrderListServer? server = null;
        _world = new World(1, faults, TimeSpan.Zero, traced: false)
        {
            Answers = (request, cancellationToken) => server!.AnswerAsync(request, cancellationToken),
        };
        Server = server = new OrderListServer(_world.Clock);
        ChangeAccount(Market.Shopflix, account => account.OrdersSinceUtc = null);
    }

    public OrderListServer Server { get; }

    public MarketplacesSettings Settings => _world.Settings;

    public HistoryClock Clock => _world.Clock;

    public MarketplaceAccount Account => AccountOf(Market.Shopflix);

    /// <summary>As an English reader sees it; empty when all is well.</summary>
    public string ShownError => OwnerText.Read(Account.OrdersError ?? "").InEnglish(Texts.All);

    public IReadOnlyList<MarketplaceOrder> Orders => Rows<MarketplaceOrder>();

    /// <summary>Ids of the orders that are stored in the inbox.</summary>
    public IReadOnlyList<string> Stored => [.. Rows<MarketplaceInboxMessage>().Select(message => message.ExternalId!)];

    public IReadOnlyList<string> Journal => [.. Rows<MarketplaceJournalEntry>().Select(entry => entry.TextKey.Split('.')[^1])];

    public MarketplaceOrder this[string id] => Orders.Single(order => order.ExternalId == id);

    /// <summary>Time as it passes between the runs of a task.</summary>
    public void Pass(TimeSpan time) => _world.Pass(time);

    public void Do<TService>(Func<TService, Task> work, int node = 0) where TService : notnull
    {
        Exception? failure = null;
        _world.Nodes[node].Give(new Job(typeof(TService).Name, shop => work(shop.GetRequiredService<TService>()), ended => failure = ended));
        _world.RunToRest();
        if (failure is not null)
            throw failure;
    }

    /// <summary>At the same time on both nodes.</summary>
    public void DoOnBoth<TService>(Func<TService, Task> work) where TService : notnull
    {
        foreach (var node in _world.Nodes)
            node.Give(new Job(typeof(TService).Name, shop => work(shop.GetRequiredService<TService>())));

        _world.RunToRest();
    }

    /// <summary>On one node each.</summary>
    public void DoAtOnce<TFirst, TSecond>(Func<TFirst, Task> first, Func<TSecond, Task> second) where TFirst : notnull where TSecond : notnull
    {
        _world.Nodes[0].Give(new Job(typeof(TFirst).Name, shop => first(shop.GetRequiredService<TFirst>())));
        _world.Nodes[1].Give(new Job(typeof(TSecond).Name, shop => second(shop.GetRequiredService<TSecond>())));
        _world.RunToRest();
    }

    /// <summary>Polls and forgets what the marketplace had been asked before.</summary>
    public void Poll()
    {
        Server.Asked.Clear();
        Do<PollOrdersTask>(task => task.ExecuteAsync());
    }

    /// <summary>A poll without the processing of what it stores.</summary>
    public void PollOnly() => Do<IServiceProvider>(async shop =>
    {
        var account = (await shop.GetRequiredService<AccountLookup>().FindAsync(Account.Id))!;
        var marketplace = (IPolledMarketplace)shop.GetRequiredService<MarketplaceRegistry>().Find(account.Marketplace)!;
        await shop.GetRequiredService<PollOrders>().RunAsync(account, marketplace, default);
    });

    public void Reconcile()
    {
        Server.Asked.Clear();
        Do<ReconcileTask>(task => task.ExecuteAsync());
    }

    /// <summary>Every order that the marketplace has now is on record, as it is there, read just now.</summary>
    public void KnowAll()
    {
        foreach (var row in Server.Orders)
            Know(row.Id, row.Status, Market.Shopflix, row.PlacedOnUtc);
    }

    public void Know(string id, string rawState, Market market, DateTime? placedOnUtc = null, Action<MarketplaceOrder>? change = null)
    {
        var order = new MarketplaceOrder
        {
            AccountId = SampleData.AccountOf(market),
            ExternalId = id,
            ExternalKey = ForeignId.Key(id),
            RawState = rawState,
            State = rawState is "C" ? MarketplaceOrderState.Completed : MarketplaceOrderState.Accepted,
            PlacedOnUtc = placedOnUtc ?? Clock.UtcNow,
            Revision = 1,
            AppliedFingerprint = $"known {id}",
            Traits = OrderTraits.Parent,
            ReceivedOnUtc = Clock.UtcNow,
            UpdatedOnUtc = Clock.UtcNow,
            LastReadOnUtc = Clock.UtcNow,
        };
        change?.Invoke(order);
        _world.Database.Of<MarketplaceOrder>().Insert(order, null);
    }

    public void ChangeAccount(Market market, Action<MarketplaceAccount> change)
    {
        var account = AccountOf(market);
        change(account);
        _world.Database.Of<MarketplaceAccount>().Update(account, null);
    }

    public MarketplaceAccount AccountOf(Market market) => Rows<MarketplaceAccount>().Single(account => account.Id == SampleData.AccountOf(market));

    public void Change(string id, Action<MarketplaceOrder> change)
    {
        var order = this[id];
        change(order);
        _world.Database.Of<MarketplaceOrder>().Update(order, null);
    }

    public void ChangeMessage(string id, Action<MarketplaceInboxMessage> change)
    {
        var message = Rows<MarketplaceInboxMessage>().Last(message => message.ExternalId == id);
        change(message);
        _world.Database.Of<MarketplaceInboxMessage>().Update(message, null);
    }

    public void HoldLease(string name, DateTime untilUtc) =>
        _world.Database.Of<MarketplaceLease>().Insert(new MarketplaceLease { Name = name, Owner = Guid.NewGuid(), ExpiresOnUtc = untilUtc }, null);

    public List<T> Rows<T>() where T : Nop.Core.BaseEntity => [.. _world.Database.Of<T>().Rows];
}
