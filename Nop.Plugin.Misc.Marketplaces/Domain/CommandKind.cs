namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum CommandKind
{
    Accept = 10,
    Reject = 20,
}
