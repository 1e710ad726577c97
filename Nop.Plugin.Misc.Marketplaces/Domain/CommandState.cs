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
}
