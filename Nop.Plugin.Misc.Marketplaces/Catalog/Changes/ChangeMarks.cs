using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Changes;

/// <summary>
/// What the consumers do: one statement for somebody's checkout or save, beside it. Each event gets its own, because a push may have run
/// between two saves of one product; only what is known to accompany another event has no consumer at all.
/// </summary>
public sealed class ChangeMarks(DirtyMarks marks, AccountProgress progress, PushSignal push, MarksBesideRequest besideRequest)
{
    private static readonly AsyncLocal<bool> _areMade = new();

    /// <summary>Publishes what was published before, when everything was marked.</summary>
    public static async Task WithoutAsync(Func<Task> publish)
    {
        _areMade.Value = true;
        try
        {
            await publish();
        }
        finally
        {
            _areMade.Value = false;
        }
    }

    public Task ProductAsync(int productId) => besideRequest.MakeAsync(() => QuietlyAsync(() => marks.MarkProductAsync(productId)));

    public Task ProductOfAttributeAsync(int attributeMappingId) => QuietlyAsync(() => marks.MarkProductOfAttributeAsync(attributeMappingId));

    public Task VendorAsync(int vendorId) => QuietlyAsync(() => marks.MarkProductsOfVendorAsync(vendorId));

    /// <summary>The event names no product, only something that many may depend on.</summary>
    public Task ManyProductsAsync() => QuietlyAsync(progress.AskForComparisonsAsync);

    private async Task QuietlyAsync(Func<Task> mark)
    {
        if (_areMade.Value)
            return;

        try
        {
            await mark();
            push.RaiseWhenCommitted();
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Uninstalled while this process is still running: there is nothing left to mark.
        }
    }
}
