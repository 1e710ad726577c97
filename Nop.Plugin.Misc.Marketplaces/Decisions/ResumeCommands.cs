namespace Nop.Plugin.Misc.Marketplaces.Decisions;

/// <summary>Sends the commands that are pending, and resolves those that were cut off in flight.</summary>
public sealed class ResumeCommands(CommandOutbox outbox, SendCommand send)
{
    private const int BatchSize = 20;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var command in await outbox.DueAsync(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await send.SendAsync(command, cancellationToken);
        }
    }
}
