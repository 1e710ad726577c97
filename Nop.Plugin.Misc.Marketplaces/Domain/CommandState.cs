namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum CommandState
{
    Pending = 0,

    /// <summary>In flight, or cut off there: the answer is not known yet.</summary>
    Sent = 10,
    Confirmed = 20,
    Refused = 30,

    /// <summary>The answer was lost; the order is read before anything else is done.</summary>
    Unknown = 40,

    /// <summary>A person took it back; it had had no effect.</summary>
    Withdrawn = 50,

    /// <summary>Ended without anybody knowing what became of it: neither an answer nor the order could be had.</summary>
    Unresolved = 60,
}
