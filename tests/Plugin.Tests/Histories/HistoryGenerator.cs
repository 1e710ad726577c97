using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories;

/// <summary>Makes histories out of seeds.</summary>
internal sealed class HistoryGenerator
{
    /// <summary>About what it takes to make a native order of two lines, take its stock and ship it.</summary>
    private const int MostTurnsOfWork = 150;

    private static readonly TimeSpan[] _pauses =
    [
        TimeSpan.Zero, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(20), TimeSpan.FromHours(3),
    ];

    /// <summary>After that an order which nothing was heard of is read again.</summary>
    private static readonly TimeSpan _untilReconciled = TimeSpan.FromHours(7);

    private readonly Random _random;
    private readonly List<OrderSpec> _orders = [];
    private readonly List<Step> _steps = [];
    private readonly Dictionary<OrderSpec, Queue<Stage>> _toCome = [];
    private readonly Dictionary<OrderSpec, int> _happened = [];
    private readonly bool _isHurried;
    private readonly bool _hasHandwork;
    private readonly bool _losesMessages;

    private HistoryGenerator(int seed, bool losesMessages, bool hasHandwork)
    {
        _random = new Random(seed);
        _isHurried = Chance(30);
        _losesMessages = losesMessages;
        _hasHandwork = hasHandwork;
    }

    /// <param name="losesMessages">Messages may be lost, tell little or tell old things as if they were new; accounts may go live late.</param>
    /// <param name="hasHandwork">People are at work in the shop and on the accounts, too.</param>
    public static History Make(int seed, bool losesMessages = false, bool hasHandwork = false)
    {
        var generator = new HistoryGenerator(seed, losesMessages, hasHandwork);
        generator.MakeOrders();
        generator.MakeSteps();
        var clock = generator.Chance(50) ? TimeSpan.Zero : TimeSpan.FromSeconds(generator._random.Next(-100, 101));
        return new History(seed, generator._steps, generator.MakeFaults(), clock) { LosesMessages = losesMessages, HasHandwork = hasHandwork };
    }

    private void MakeOrders()
    {
        var count = Chance(80) ? 1 : 2;
        for (var number = 1; number <= count; number++)
        {
            var market = Chance(75) ? Market.Skroutz : Market.Shopflix;
            var kind = market is Market.Shopflix || Chance(60) ? Kind.Ordinary : Pick(Enum.GetValues<Kind>());
            var id = market is Market.Shopflix ? $"300{number}" : kind is Kind.Demo ? $"DEMO-{number}" : $"260302-770000{number}";
            var start = kind is Kind.FulfilledByMarketplace || (kind is Kind.Express && Chance(50)) ? Stage.Accepted : Stage.Open;
            var order = new OrderSpec(market, id, kind, Pick(Enum.GetValues<Basket>()[..(_hasHandwork ? 5 : 4)]), start);
            _orders.Add(order);
            _toCome[order] = new Queue<Stage>(Path(order));
        }
    }

    private IEnumerable<Stage> Path(OrderSpec order)
    {
        var row = new RemoteOrderRow(order, DateTime.UnixEpoch);
        yield return order.Start;
        while (!Chance(15))
        {
            var next = Enum.GetValues<Stage>().Where(stage => IsUsual(order.Market, stage) && Stages.MayFollow(row.Now.State, stage)).ToList();
            if (next.Count == 0)
                yield break;

            // Half of the ways lead forward, or nothing would ever be delivered.
            var stage = Chance(50) ? next.FirstOrDefault(each => each is Stage.Accepted or Stage.Dispatched or Stage.Delivered or Stage.Completed, next[0]) : Pick(next);
            if (row.Happen(stage, DateTime.UnixEpoch))
                yield return stage;
        }
    }

    private static bool IsUsual(Market market, Stage stage) => market is Market.Shopflix
        ? stage is Stage.Accepted or Stage.Ready or Stage.Dispatched or Stage.AtPickupPoint or Stage.Completed or Stage.Rejected or Stage.Cancelled
        : stage is not (Stage.Ready or Stage.AtPickupPoint or Stage.Completed);

    private void MakeSteps()
    {
        if (_losesMessages && Chance(40))
            MakeLifeBefore();

        while (_toCome.Values.Any(stages => stages.Count > 0))
        {
            Add(Chance(40) ? Next() : Beside());
            if (_hasHandwork && Chance(20))
                AddMeeting();
        }

        if (_hasHandwork)
            AddMeeting();
        for (var more = _random.Next(6); more > 0; more--)
            Add(Beside());
    }

    private void MakeLifeBefore()
    {
        for (var steps = _random.Next(6); steps > 0 && _toCome.Values.Any(stages => stages.Count > 0); steps--)
            _steps.Add(Chance(60) ? Next() : new Step.Passes(Pick(_pauses)));

        _steps.Add(new Step.GoesLive());
    }

    /// <summary>While an order is worked on, others get at it: at any call of that work.</summary>
    private void AddMeeting()
    {
        var order = Pick(_orders);
        var isSilent = !AddNews(order) && _happened.GetValueOrDefault(order) > 0 && AddChange(order);
        if (_happened.GetValueOrDefault(order) == 0)
            return;

        var node = Node();
        var work = isSilent && Chance(50) ? Chore.Reconcile : order.Market is Market.Shopflix && Chance(40) ? Chore.Poll : Chore.Process;
        _steps.Add(new Step.Works(node, work) { Turns = _random.Next(Chance(50) ? MostTurnsOfWork / 4 : MostTurnsOfWork) });
        if (isSilent)
            _steps.Add(new Step.Works(1 - node, work is Chore.Reconcile ? Chore.Process : Chore.Reconcile) { Turns = _random.Next(20) });

        for (var more = 1 + _random.Next(3); more > 0; more--)
            _steps.Add(Meets(order, node) with { Turns = more == 1 ? Step.ToRest : _random.Next(20) });
    }

    /// <summary>Work for a sync: the marketplace goes on with the order.</summary>
    private bool AddNews(OrderSpec order)
    {
        if (_toCome[order].Count == 0 || Chance(30))
            return false;

        _steps.Add(Next(order));
        if (order.Market is Market.Skroutz)
            _steps.Add(new Step.Arrives(order, _happened[order] - 1, Request()));
        return true;
    }

    /// <summary>Work for a sync: somebody changes the order in the shop.</summary>
    /// <returns>True when nothing is heard of it for so long that it is read again as well.</returns>
    private bool AddChange(OrderSpec order)
    {
        var isSilent = Chance(40);
        _steps.Add(new Step.ByHand(order, Pick(Enum.GetValues<Deed>()), Request()));
        _steps.Add(new Step.Passes(isSilent ? _untilReconciled : TimeSpan.FromSeconds(30)));
        return isSilent;
    }

    private Step Meets(OrderSpec order, int node) => _random.Next(100) switch
    {
        < 65 => new Step.ByHand(order, Pick(Enum.GetValues<Deed>()), Request()),
        < 80 => new Step.Arrives(order, _random.Next(_happened[order]), Request()),
        < 90 => new Step.Works(1 - node, Chore.Process),
        < 95 => new Step.Imports(order, Request()),
        _ => new Step.Decides(order, Chance(70), Request()),
    };

    private Step.Happens Next() => Next(Pick(_orders.Where(each => _toCome[each].Count > 0).ToList()));

    private Step.Happens Next(OrderSpec order)
    {
        _happened[order] = _happened.GetValueOrDefault(order) + 1;
        return new Step.Happens(order, _toCome[order].Dequeue());
    }

    private Step Beside()
    {
        var order = Pick(_orders);
        var happened = _happened.GetValueOrDefault(order);
        if (_hasHandwork && happened > 0 && Chance(2))
            return new Step.IsInstalledAgain();
        if (_hasHandwork && happened > 0 && Chance(30))
            return new Step.ByHand(order, Pick(Enum.GetValues<Deed>()), Node());

        return _random.Next(100) switch
        {
            < 35 when happened > 0 => new Step.Arrives(order, _random.Next(happened + 1), Node(), _losesMessages && Chance(30) ? Pick(Enum.GetValues<Telling>()) : Telling.Whole),
            < 55 => new Step.Works(Node(), Chore.Inbox),
            < 65 => new Step.Works(Node(), Chore.Process),
            < 75 when order.Market is Market.Shopflix => new Step.Works(Node(), Chore.Poll),
            < 80 when happened > 0 => new Step.Decides(order, Chance(70), Node()),
            < 83 when happened > 0 => new Step.Imports(order, Node()),
            < 85 => new Step.Works(Node(), Chore.Reconcile),
            _ => new Step.Passes(Pick(_pauses)),
        };
    }

    private List<Fault> MakeFaults()
    {
        var count = _random.Next(100) switch { < 25 => 0, < 70 => 1, < 90 => 2, _ => 3 };
        return [.. Enumerable.Range(0, count).Select(_ => new Fault(Pick(Enum.GetValues<FaultKind>()), 1 + _random.Next(30 + (_steps.Count * 8))))];
    }

    private void Add(Step step) => _steps.Add(step with { Turns = _isHurried || Chance(35) ? _random.Next(40) : Step.ToRest });

    private int Node() => _random.Next(World.Processes);

    /// <summary>A person, or a marketplace, that comes while the processes are at work.</summary>
    private int Request() => World.Processes + _random.Next(2);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
