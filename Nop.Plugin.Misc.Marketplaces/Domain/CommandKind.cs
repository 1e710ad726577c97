namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum CommandKind
{
    Accept = 10,
    Reject = 20,
    SetReady = 30,
    SetNotReady = 40,
    SendTracking = 50,
}
