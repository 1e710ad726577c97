namespace Nop.Plugin.Misc.Marketplaces.Admin.Dashboard;

/// <summary>What waits for a person, over all accounts.</summary>
/// <param name="Undecided">Orders to be accepted or rejected.</param>
/// <param name="Problems">Orders that need somebody to look at them.</param>
/// <param name="Unreadable">Messages in quarantine.</param>
public sealed record DashboardModel(int Undecided, int Problems, int Unreadable)
{
    /// <summary>At least one account is switched on.</summary>
    public bool IsConnected { get; init; }

    /// <summary>The person at the screen may connect one.</summary>
    public bool MayConfigure { get; init; }

    /// <summary>The nearest deadline, as a text; null when there is none.</summary>
    public string? NextDeadline { get; init; }

    /// <summary>The same for a countdown.</summary>
    public string? NextDeadlineIso { get; init; }
}
