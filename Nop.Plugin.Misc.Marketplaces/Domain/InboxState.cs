namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum InboxState
{
    New = 0,
    Done = 10,
    Quarantined = 20,
    Discarded = 30,
}
