using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;

namespace Plugin.Tests.Histories;

/// <summary>Makes histories out of seeds.</summary>
internal sealed class HistoryGenerator
{
    private static readonly TimeSpan[] _pauses =
    [
        TimeSpan.Zero, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20), TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(20), TimeSpan.FromHours(3),
    ];

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
            Add(Chance(40) ? Next() : Beside());

        for (var more = _random.Next(6); more > 0; more--)
            Add(Beside());
    }

    private void MakeLifeBefore()
    {
        for (var steps = _random.Next(6); steps > 0 && _toCome.Values.Any(stages => stages.Count > 0); steps--)
            _steps.Add(Chance(60) ? Next() : new Step.Passes(Pick(_pauses)));

        _steps.Add(new Step.GoesLive());
    }

    private Step.Happens Next()
    {
        var order = Pick(_orders.Where(each => _toCome[each].Count > 0).ToList());
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

    private int Node() => _random.Next(2);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
