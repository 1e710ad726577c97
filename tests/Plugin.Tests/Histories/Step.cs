using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Histories;

/// <summary>One thing that happens in a history.</summary>
internal abstract record Step
{
    public const int ToRest = int.MaxValue;

    /// <summary>For how many calls the processes run before the next step.</summary>
    public int Turns { get; init; } = ToRest;

    public sealed override string ToString() => $"{Words}{(Turns == ToRest ? "" : $" … {Turns} calls later")}";

    protected abstract string Words { get; }

    /// <summary>Something happens to an order at its marketplace.</summary>
    internal sealed record Happens(OrderSpec Order, Stage Stage) : Step
    {
        protected override string Words => $"{Order.Id} is {Stage}";
    }

    /// <summary>A message about it reaches the shop.</summary>
    /// <param name="Version">Which of the things that happened, from 0.</param>
    internal sealed record Arrives(OrderSpec Order, int Version, int Node, Telling Telling = Telling.Whole) : Step
    {
        protected override string Words => $"message {Version} about {Order.Id} arrives at {(char)('A' + Node)}{(Telling is Telling.Whole ? "" : $" ({Telling})")}";
    }

    /// <summary>The accounts are switched on; until then the marketplaces have told nothing.</summary>
    internal sealed record GoesLive : Step
    {
        protected override string Words => "the accounts go live";
    }

    /// <summary>Uninstalled and installed again; of each order the latest message is sent again.</summary>
    internal sealed record IsInstalledAgain : Step
    {
        protected override string Words => "the plugin is uninstalled and installed again";
    }

    internal sealed record Works(int Node, Chore Chore) : Step
    {
        protected override string Words => $"{(char)('A' + Node)} runs {Chore}";
    }

    /// <summary>A person accepts or rejects.</summary>
    internal sealed record Decides(OrderSpec Order, bool Accepts, int Node) : Step
    {
        protected override string Words => $"somebody at {(char)('A' + Node)} {(Accepts ? "accepts" : "rejects")} {Order.Id}";
    }

    /// <summary>A person imports the order by its code.</summary>
    internal sealed record Imports(OrderSpec Order, int Node) : Step
    {
        protected override string Words => $"somebody at {(char)('A' + Node)} imports {Order.Id}";
    }

    /// <summary>A person at work on the native order in the shop, or on the account.</summary>
    internal sealed record ByHand(OrderSpec Order, Deed Deed, int Node) : Step
    {
        protected override string Words => $"somebody at {(char)('A' + Node)}: {Deed} {Order.Id}";
    }

    internal sealed record Passes(TimeSpan Time) : Step
    {
        protected override string Words => $"{Time} pass";
    }
}

/// <summary>What people do by hand in the shop.</summary>
internal enum Deed
{
    Cancel,
    EditToCancelled,
    EditToProcessing,
    Delete,
    OneLess,
    OneMore,

    /// <summary>One more lamp, as an item of its own.</summary>
    AddLamp,
    TakeOut,
    Ship,

    /// <summary>Says that a line which is not known is a lamp.</summary>
    MapLine,
    SwitchOff,
    SwitchOn,
}

/// <summary>How a message tells what has happened.</summary>
internal enum Telling
{
    Whole,

    /// <summary>The code and the state alone.</summary>
    StateAlone,

    /// <summary>Once more, as if it had happened just now: an event that may undo what came after it.</summary>
    AsIfNow,
}

internal enum Chore
{
    Inbox,
    Process,
    Poll,
    Reconcile,
    Housekeep,
}
