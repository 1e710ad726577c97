namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeProduct;

/// <summary>A button that lets something be sold at a marketplace, or no longer.</summary>
/// <param name="CombinationId">Null for all that is listed of the product.</param>
/// <param name="IsOff">It is switched off at present.</param>
public sealed record ProductSwitch(int ProductId, int AccountId, int? CombinationId, bool IsOff, bool IsOfAll)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.NativeProduct.";

    /// <summary>Key of what the button says.</summary>
    public string TextKey => (IsOfAll, IsOff) switch
    {
        (false, false) => $"{Keys}SwitchOff",
        (false, true) => $"{Keys}SwitchOn",
        (true, false) => $"{Keys}SwitchAllOff",
        _ => $"{Keys}SwitchAllOn",
    };
}
