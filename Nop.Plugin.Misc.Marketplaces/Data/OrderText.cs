namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Texts of an order as its record holds them, for whoever compares an order with its record.</summary>
public static class OrderText
{
    public static string State(string rawState) => StoredText.Fit(rawState, 50);
}
