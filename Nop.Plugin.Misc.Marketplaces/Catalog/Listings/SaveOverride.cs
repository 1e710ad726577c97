using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Keeps what the owner says of one product instead of the account's policies, and has its offer looked at again.</summary>
public sealed class SaveOverride(OverrideRows rows, DirtyMarks marks, PushSignal signal)
{
    public async Task SaveAsync(int accountId, ProductIdentity product, OverrideValues values)
    {
        await rows.WriteAsync(accountId, product, values);
        await marks.MarkProductAsync(product.ProductId, SendCause.Owner);
        signal.Raise();
    }
}
