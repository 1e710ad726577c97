using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

public sealed class SkroutzFaults : Faults
{
    /// <summary>The Products API answers 422 as during a scan of the shop's XML.</summary>
    public bool ScanningXml { get; set; }

    /// <summary>The Products API answers 422 as for a shop that may not update.</summary>
    public bool InvalidShopState { get; set; }

    /// <summary>Batches naming one of these product ids are refused with a 400 that names it.</summary>
    public ImmutableHashSet<string> RejectProducts { get; set; } = [];

    internal override JsonObject Switches => new()
    {
        ["scanning_xml"] = ScanningXml,
        ["invalid_shop_state"] = InvalidShopState,
        ["reject_products"] = new JsonArray([.. RejectProducts.Order(StringComparer.Ordinal).Select(id => JsonValue.Create(id))])
    };

    internal override void Set(string name, JsonNode? value)
    {
        switch (name)
        {
            case "scanning_xml":
                ScanningXml = FaultControl.Boolean(name, value);
                break;
            case "invalid_shop_state":
                InvalidShopState = FaultControl.Boolean(name, value);
                break;
            case "reject_products":
                RejectProducts = [.. FaultControl.Texts(name, value)];
                break;
            default:
                base.Set(name, value);
                break;
        }
    }

    protected override void ClearSwitches()
    {
        ScanningXml = false;
        InvalidShopState = false;
        RejectProducts = [];
    }
}
