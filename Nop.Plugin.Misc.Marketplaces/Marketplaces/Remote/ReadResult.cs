using Nop.Plugin.Misc.Marketplaces.Data;

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

    public sealed record Unreadable(OwnerText Reason) : ReadResult;
}
