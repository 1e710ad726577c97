using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>The plugin's options as a store has them: its own where it overrides one, otherwise those of all stores.</summary>
public sealed class StoreSettings(ISettingService settings)
{
    public Task<MarketplacesSettings> OfAsync(int storeId) => settings.LoadSettingAsync<MarketplacesSettings>(storeId);
}
