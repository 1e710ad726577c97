using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Histories;

/// <summary>Lets a history happen and then everything come to rest.</summary>
internal sealed class HistoryRun
{
    private const int MostRounds = 24;

    private static readonly TimeSpan _longestEdit = TimeSpan.FromSeconds(20);

    private readonly World _world;
    private readonly HashSet<(string Order, int Version)> _delivered = [];
    private readonly Dictionary<string, int> _firstSent = [];
    private readonly HashSet<string> _cutOff = [];
    private readonly List<string> _violations = [];

    private HistoryRun(World world) => _world = world;

    public static World Of(History history)
    {
        var world = WorldOf(history);
        Happen(history, world);
        return world;
    }

    public static World WorldOf(History history, bool traced = false) =>
        new(history.Seed, history.Faults, history.MarketplaceClock, traced, history.WritesWholeOrders);

    /// <returns>What did not hold on the way, at moments at which nothing was under way.</returns>
    public static IReadOnlyList<string> Happen(History history, World world)
    {
        var run = new HistoryRun(world);
        foreach (var step in history.Steps)
        {
            world.Tell($"-- {step}");
            run.Do(step);
            world.Run(step.Turns);
            run.Look(history);
        }

        world.RunToRest();
        run.Look(history);
        run.DeliverTheRest(history.LosesMessages);
        run.Look(history);

        world.HasFaults = false;
        if (history.HasHandwork)
            run.EndHandwork(history);
        run.Look(history);
        run.ComeToRest(history.LosesMessages);
        return run._violations;
    }

    /// <summary>Later messages and readings repair what was lost: so it is looked for wherever nothing is under way.</summary>
    private void Look(History history)
    {
        if (history.HasHandwork && _violations.Count == 0 && _world.IsAtRest)
            _violations.AddRange(HandworkExpectation.OfSynced(_world, _cutOff));
    }

    private void Do(Step step)
    {
        switch (step)
        {
            case Step.Happens happens:
                _world.Marketplace.Happen(happens.Order, happens.Stage);
                break;

            case Step.Arrives arrives:
                Deliver(arrives.Order, arrives.Version, arrives.Node, arrives.Telling);
                break;

            case Step.GoesLive:
                Lives.GoLive(_world);
                foreach (var row in _world.Marketplace.Orders)
                    _firstSent[row.Spec.Id] = row.Versions.Count;
                break;

            case Step.IsInstalledAgain:
                _world.RunToRest();
                Lives.InstallAgain(_world);
                foreach (var row in _world.Marketplace.Orders)
                {
                    _firstSent[row.Spec.Id] = row.Versions.Count - 1;
                    _delivered.Remove((row.Spec.Id, row.Versions.Count - 1));
                }

                break;

            case Step.Works works:
                Work(works.Node, works.Chore);
                break;

            case Step.Decides decides:
                Decide(decides);
                break;

            case Step.Imports imports:
                Give(imports.Node, $"import {imports.Order.Id}", shop => ImportAsync(shop, imports.Order));
                break;

            case Step.ByHand byHand:
                WorkByHand(byHand);
                break;

            case Step.Passes passes:
                _world.Pass(passes.Time);
                break;
        }
    }

    /// <summary>Whoever is cut off in the middle, or takes longer than anybody waits for, may leave behind what nobody was told of.</summary>
    private void WorkByHand(Step.ByHand byHand)
    {
        var began = DateTime.MaxValue;
        _world.Nodes[byHand.Node].Give(new Job(
            $"{byHand.Deed} {byHand.Order.Id}",
            shop =>
            {
                began = _world.Clock.UtcNow;
                return Handwork.DoAsync(shop, _world, byHand);
            },
            failure =>
            {
                if (failure is not null || _world.Clock.UtcNow - began > _longestEdit)
                    _cutOff.Add(byHand.Order.Id);
            },
            () => _cutOff.Add(byHand.Order.Id)));
    }

    private void Deliver(OrderSpec order, int version, int node, Telling telling = Telling.Whole)
    {
        if (order.Market is not Market.Skroutz || _world.Marketplace.Find(order.Id) is not { } row || version >= row.Versions.Count || version < FirstSent(order))
            return;

        var body = SkroutzWords.Event(row, version, telling, _world.Marketplace.UtcNow);

        _world.Nodes[node].Give(new Job(
            $"webhook {order.Id} {version} {row.Versions[version].What}",
            async shop =>
            {
                var account = await AccountAsync(shop, order);
                await shop.GetRequiredService<InboxStore>().StoreSentAsync(account.Id, body, order.Id);
            },
            failure =>
            {
                if (failure is null && telling is not Telling.AsIfNow)
                    _delivered.Add((order.Id, version));
            }));
    }

    /// <summary>The marketplace sends again what was not answered well.</summary>
    private void DeliverTheRest(bool losesMessages)
    {
        while (Undelivered().Where(message => !losesMessages || MustArrive(message)).ToList() is { Count: > 0 } rest)
        {
            foreach (var (order, version) in rest)
                Deliver(order, version, version % World.Processes);

            _world.RunToRest();
        }
    }

    /// <summary>An order that no message ever told of cannot be found, and demo orders are not read again.</summary>
    private bool MustArrive((OrderSpec Order, int Version) message) =>
        message.Order.Kind is Kind.Demo || (message.Version == FirstSent(message.Order) && !_delivered.Any(known => known.Order == message.Order.Id));

    private IEnumerable<(OrderSpec Order, int Version)> Undelivered() =>
        from row in _world.Marketplace.Orders
        where row.Spec.Market is Market.Skroutz
        from version in Enumerable.Range(0, row.Versions.Count).Skip(FirstSent(row.Spec))
        where !_delivered.Contains((row.Spec.Id, version))
        select (row.Spec, version);

    /// <summary>What had happened before that was never told.</summary>
    private int FirstSent(OrderSpec order) => _firstSent.GetValueOrDefault(order.Id);

    private void Decide(Step.Decides decides) => Give(decides.Node, $"decide {decides.Order.Id}", async shop =>
    {
        var id = _world.Database.Of<MarketplaceOrder>().Rows.FirstOrDefault(row => row.ExternalId == decides.Order.Id)?.Id ?? 0;
        var decide = shop.GetRequiredService<DecideOrder>();
        if (decides.Accepts)
            await decide.AcceptAsync(id, new AcceptChoice("L1"), 1, default);
        else
            await decide.RejectAsync(id, new RejectChoice([], "out-of-stock"), 1, default);
    });

    private void Work(int node, Chore chore) => Give(node, $"{chore}", shop => chore switch
    {
        Chore.Inbox => shop.GetRequiredService<ProcessInbox>().RunAsync(default),
        Chore.Process => shop.GetRequiredService<ProcessOrdersTask>().ExecuteAsync(),
        Chore.Poll => shop.GetRequiredService<PollOrdersTask>().ExecuteAsync(),
        Chore.Reconcile => shop.GetRequiredService<ReconcileTask>().ExecuteAsync(),
        _ => shop.GetRequiredService<HousekeepingTask>().ExecuteAsync(),
    });

    private void ComeToRest(bool reads)
    {
        for (var round = 0; round < MostRounds && (round < 2 || (reads && round < 9) || !IsQuiet()); round++)
        {
            // Nine rounds of reading last for more than the day after which a delivered order is read again.
            _world.Pass(reads ? TimeSpan.FromHours(3) : TimeSpan.FromMinutes(61));
            Work(0, Chore.Poll);
            Work(0, Chore.Process);
            if (reads)
                Work(0, Chore.Reconcile);
            _world.RunToRest();
            Work(1, Chore.Process);
            _world.RunToRest();
        }

        _world.Pass(TimeSpan.FromDays(2));
        Work(0, Chore.Housekeep);
        _world.RunToRest();
    }

    /// <summary>No order stays without a product, no account switched off, and no order without a sync after somebody was cut off.</summary>
    private void EndHandwork(History history)
    {
        foreach (var order in history.Orders.Where(order => _cutOff.Contains(order.Id)))
            Give(0, $"sync {order.Id}", shop => shop.GetRequiredService<OrderMarks>().RequestSyncAsync(SampleData.AccountOf(order.Market), ForeignId.Key(order.Id)));

        foreach (var order in history.Orders)
        {
            Do(new Step.ByHand(order, Deed.SwitchOn, 0));
            _world.Pass(TimeSpan.FromMinutes(2));
            Work(0, Chore.Poll);
            Work(0, Chore.Process);
            _world.RunToRest();
            Do(new Step.ByHand(order, Deed.MapLine, 0));
            _world.RunToRest();
        }
    }

    private bool IsQuiet() =>
        _world.Database.Of<MarketplaceInboxMessage>().Rows.All(message => message.State is not InboxState.New)
        && _world.Database.Of<MarketplaceOrder>().Rows.All(order => order.IsSynced() && order.RefreshDueOnUtc is null)
        && _world.Database.Of<MarketplaceCommand>().Rows.All(command => command.State is CommandState.Confirmed or CommandState.Refused);

    private void Give(int node, string name, Func<IServiceProvider, Task> work) => _world.Nodes[node].Give(new Job(name, work));

    private static async Task ImportAsync(IServiceProvider shop, OrderSpec order) =>
        await shop.GetRequiredService<RefreshOrder>().ByCodeAsync(await AccountAsync(shop, order), order.Id, default);

    private static async Task<MarketplaceAccount> AccountAsync(IServiceProvider shop, OrderSpec order) =>
        (await shop.GetRequiredService<AccountLookup>().FindAsync(SampleData.AccountOf(order.Market)))!;
}
