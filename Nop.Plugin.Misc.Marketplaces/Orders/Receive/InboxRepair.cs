namespace Nop.Plugin.Misc.Marketplaces.Orders.Receive;

public sealed class InboxRepair
{
    public Task ReplayAsync(int id) => throw new NotSupportedException();

    public Task DiscardAsync(int id) => throw new NotSupportedException();
}
