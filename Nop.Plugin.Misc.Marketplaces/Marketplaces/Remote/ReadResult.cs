namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>What came of reading a raw body.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Understood(RemoteOrder Order) : ReadResult;

    /// <summary>Nothing for us in it, and nothing is missing: an event of an unknown type without an order.</summary>
    public sealed record Irrelevant(string What) : ReadResult;

    /// <param name="ReasonKey">Resource key for the owner.</param>
    public sealed record Unreadable(string ReasonKey, params string[] Arguments) : ReadResult;
}
