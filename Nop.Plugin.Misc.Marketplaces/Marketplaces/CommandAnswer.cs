using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces;

public enum CommandOutcome
{
    Confirmed,

    /// <summary>The order already is where, or past where, the command wanted it, or the answer contradicts itself; the order tells.</summary>
    AlreadyDecided,

    Refused,
}

/// <param name="Message">The marketplace's words, or why nothing was sent; null when it said nothing.</param>
public sealed record CommandAnswer(CommandOutcome Outcome, OwnerText? Message = null);
