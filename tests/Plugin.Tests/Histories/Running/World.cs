using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Shop;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories.Running;

/// <summary>Two shop processes over one database, two requests of people or marketplaces beside them, and the marketplaces. Who runs when is decided here, by the seed alone.</summary>
internal sealed class World
{
    public const int Processes = 2;

    private const int MostTurns = 60_000;

    private readonly Random _random;
    private readonly List<ArmedFault> _faults;
    private readonly List<string>? _trace;
    private int _turns;

    /// <param name="writesWholeOrders">See <see cref="Storage.WholeOrders"/>.</param>
    public World(int seed, IEnumerable<Fault> faults, TimeSpan marketplaceClock, bool traced, bool writesWholeOrders = false)
    {
        WritesWholeOrders = writesWholeOrders;
        _random = new Random(seed);
        _faults = [.. faults.Select(fault => new ArmedFault(fault))];
        _trace = traced ? [] : null;
        Nodes = [new Node(this, "A"), new Node(this, "B"), new Node(this, "C"), new Node(this, "D")];
        Marketplace = new MarketplaceSide(() => Clock.UtcNow + marketplaceClock);
        ReadingWishes = new ReadingWishes(this);
        Database.Of<MarketplaceOrder>().Committed = ReadingWishes.Look;
        SampleData.Insert(this);
    }

    /// <summary>Longer than any lease.</summary>
    public static TimeSpan Stall { get; } = TimeSpan.FromMinutes(4);

    /// <summary>What the shop's owner has set.</summary>
    public MarketplacesSettings Settings { get; } = new() { CallsPerSecond = 0 };

    public ShopFacts Facts { get; init; } = new();

    public HistoryClock Clock { get; } = new();

    public Database Database { get; } = new();

    public MarketplaceSide Marketplace { get; }

    /// <summary>Answers in the marketplaces' place, where a test wants other marketplaces.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Answers { get; set; }

    /// <summary>The first <see cref="Processes"/> run what is run from time to time; the others are requests that come while both are at work.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    public bool IsAtRest => Nodes.All(node => node.IsIdle);

    public List<object> Published { get; } = [];

    /// <summary>What the shop's log was told as an error.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Calls to the outside so far.</summary>
    public int Calls { get; private set; }

    public int FaultsMet { get; private set; }

    /// <summary>A process has not got on for as long as a lease may last: notes may be written twice then.</summary>
    public bool WasHeldUp { get; private set; }

    public bool HasFaults { get; set; } = true;

    public ReadingWishes ReadingWishes { get; }

    public bool WritesWholeOrders { get; }

    public IReadOnlyList<string> Trace => _trace ?? [];

    public void Tell(string what) => _trace?.Add($"{Clock.UtcNow:HH:mm:ss.fff} {what}");

    /// <summary>Lets the processes run for so many calls.</summary>
    public void Run(int turns)
    {
        while (turns-- > 0 && Turn(mayLeap: turns > MostTurns))
        {
        }
    }

    public void RunToRest()
    {
        // With a context of the test runner, what a process awaits would go on elsewhere and by chance.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            while (Turn(mayLeap: true))
            {
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    public void Pass(TimeSpan time)
    {
        WasHeldUp |= time >= TimeSpan.FromMinutes(1) && Nodes.Any(node => node.IsBusy);
        MoveTo(Clock.UtcNow + time);
    }

    public Fault? NextFault(Node node, string call)
    {
        Calls++;
        Tell($"{node.Name}   {call}");
        if (!HasFaults)
            return null;

        var met = _faults.Find(fault => fault.IsMetBy(call));
        if (met is null)
            return null;

        _faults.Remove(met);
        FaultsMet++;
        WasHeldUp |= met.Fault.Kind is FaultKind.Stalls;
        Tell($"{node.Name}   {met.Fault.Kind} at call {Calls}, {call}");
        return met.Fault;
    }

    /// <param name="mayLeap">When everybody waits, the clock goes on to what they wait for instead of a little.</param>
    private bool Turn(bool mayLeap)
    {
        if (++_turns > MostTurns)
            throw new InvalidOperationException("The history does not come to rest.");

        MoveTo(Clock.UtcNow + TimeSpan.FromMilliseconds(_random.Next(1, 30)));
        foreach (var node in Nodes)
            node.Notice();

        var ready = Nodes.Where(node => node.CanRun).ToList();
        if (ready.Count > 0)
        {
            var node = ready[_random.Next(ready.Count)];
            node.Run();
            WaitForRest();
            node.Notice();
            return true;
        }

        if (!Nodes.Any(node => node.IsBusy))
            return false;

        if (!mayLeap)
            return true;

        var next = Nodes.Select(node => node.StandsStillUntil).Append(Clock.NextTimer).Min()
            ?? throw new InvalidOperationException("The processes wait for each other.");
        MoveTo(next);
        return true;
    }

    private void MoveTo(DateTime time)
    {
        Clock.MoveTo(time);
        WaitForRest();
    }

    /// <summary>Only one thing runs at a time.</summary>
    private void WaitForRest()
    {
        foreach (var node in Nodes)
            SpinWait.SpinUntil(() => node.IsAtRest);
    }

    private sealed class ArmedFault(Fault fault)
    {
        private int _seen;

        public Fault Fault => fault;

        public bool IsMetBy(string call) => (fault.What.Length == 0 || $"{call} ".StartsWith($"{fault.What} ", StringComparison.Ordinal)) && ++_seen >= fault.Position;
    }
}
