namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum CommandKind
{
    Accept = 10,
    Reject = 20,
    SetReady = 30,
    SetNotReady = 40,
    SendTracking = 50,
    CreateVoucher = 100,
    CancelVoucher = 110,
}

public static class CommandKinds
{
    /// <summary>It accepts or rejects the order.</summary>
    public static bool IsDecision(this CommandKind kind) => kind is CommandKind.Accept or CommandKind.Reject;
}
