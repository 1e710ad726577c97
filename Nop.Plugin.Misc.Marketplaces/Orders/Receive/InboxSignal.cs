using System.Threading.Channels;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Receive;

/// <summary>Wakes the inbox worker of this node. Only an accelerator: the stored message is the truth.</summary>
public sealed class InboxSignal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _channel.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _channel.Reader.ReadAsync(cancellationToken);
}
