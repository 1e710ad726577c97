using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>A message is in the inbox.</summary>
public sealed class InboxSignal() : Signal(TimeSpan.Zero, TimeSpan.Zero);
