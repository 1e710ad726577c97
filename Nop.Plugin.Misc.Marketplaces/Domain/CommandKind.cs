namespace Nop.Plugin.Misc.Marketplaces.Domain;

public enum CommandKind
{
    Accept = 10,
    Reject = 20,
    SetReady = 30,
    SetNotReady = 40,
    SendTracking = 50,
    SendInvoice = 60,
    SendCreditInvoice = 70,
    Reschedule = 80,
    Relocate = 90,
    RequestVoucher = 95,
    CreateVoucher = 100,
    CancelVoucher = 110,
}

public static class CommandKinds
{
    /// <summary>It accepts or rejects the order.</summary>
    public static bool IsDecision(this CommandKind kind) => kind is CommandKind.Accept or CommandKind.Reject;

    /// <summary>It carries a file.</summary>
    public static bool HasFile(this CommandKind kind) => kind is CommandKind.SendInvoice or CommandKind.SendCreditInvoice;

    /// <summary>The order shows whether it is as the command wanted, whichever command did it; of the others only a change tells, or nothing does.</summary>
    public static bool IsSeenOnOrder(this CommandKind kind) =>
        kind is not (CommandKind.SendInvoice or CommandKind.SendCreditInvoice or CommandKind.Reschedule or CommandKind.Relocate or CommandKind.RequestVoucher);
}
