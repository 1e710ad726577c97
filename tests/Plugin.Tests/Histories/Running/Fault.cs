namespace Plugin.Tests.Histories.Running;

internal enum FaultKind
{
    /// <summary>The process is gone: nothing of it runs any more, no catch and no finally.</summary>
    DiesBefore,
    DiesAfter,

    /// <summary>The call throws.</summary>
    FailsBefore,

    /// <summary>The call gives up waiting, as HTTP calls in the shop's services do: a cancellation that nobody asked for.</summary>
    TimesOut,

    /// <summary>The call has had its effect and throws all the same: its answer was lost.</summary>
    FailsAfter,

    /// <summary>The process stands still for longer than any lease lasts.</summary>
    Stalls,

    /// <summary>The transaction under way is not committed, although the commit is answered as if it were.</summary>
    LosesCommit,

    /// <summary>The database has chosen the statement, and the transaction around it, as the victim of a deadlock.</summary>
    IsUndone,
}

/// <summary>Something that goes wrong at one call of the shop's own code to the outside.</summary>
/// <param name="Position">Which call, from 1; counted among those that <paramref name="What"/> fits.</param>
/// <param name="What">The first words of a call's name; empty for any call.</param>
internal sealed record Fault(FaultKind Kind, int Position, string What = "")
{
    public override string ToString() => $"{Kind} at call {Position} {What}".TrimEnd();
}
